package dev.weft.it.kit;

import java.util.function.Supplier;

/** The two forms in which a template runs; a test that steps one by hand steps both. */
public enum Form {
  /** As the generated machine. */
  MACHINE {
    @Override
    public <G> G of(Supplier<? extends G> machine, Supplier<? extends G> direct) {
      return machine.get();
    }
  },
  /** Unlowered, through {@code Direct}. */
  DIRECT {
    @Override
    public <G> G of(Supplier<? extends G> machine, Supplier<? extends G> direct) {
      return direct.get();
    }
  };

  /** What the supplier of this form gives. */
  public abstract <G> G of(Supplier<? extends G> machine, Supplier<? extends G> direct);
}
