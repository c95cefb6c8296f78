package dev.weft;

import org.jspecify.annotations.Nullable;

/**
 * What has come of a source, kept for all who pass over it, see {@link AsyncIterable#cache}.
 *
 * <p>The source is open as long as it has not ended, whoever passes over it or not. Closed, it
 * gives what it has, and then fails with a {@link java.util.concurrent.CancellationException}.
 *
 * @param <T> the elements
 */
public interface AsyncCache<T extends @Nullable Object> extends AsyncIterable<T>, AsyncCloseable {}
