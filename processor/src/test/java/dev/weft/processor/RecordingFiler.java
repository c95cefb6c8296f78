package dev.weft.processor;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Notes the originating elements of every file. */
record RecordingFiler(Filer delegate, Map<String, String> origins) implements Filer {
  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... from) throws IOException {
    origins.put(name.toString(), Arrays.toString(from));
    return delegate.createSourceFile(name, from);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... from) throws IOException {
    origins.put(name.toString(), Arrays.toString(from));
    return delegate.createClassFile(name, from);
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location location, CharSequence inPackage, CharSequence name, Element... from)
      throws IOException {
    origins.put(inPackage + "/" + name, Arrays.toString(from));
    return delegate.createResource(location, inPackage, name, from);
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location location, CharSequence inPackage, CharSequence name) {
    throw new UnsupportedOperationException("an isolating processor reads no other files");
  }
}
