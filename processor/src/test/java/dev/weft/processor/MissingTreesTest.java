package dev.weft.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;

/** On a platform without the tree API the processor says so, and is not itself what fails. */
final class MissingTreesTest {
  private final List<String> messages = new ArrayList<>();

  @Test
  void saysSoOnce() throws ReflectiveOperationException {
    Processor processor = (Processor) withoutTrees().getConstructor().newInstance();
    processor.init(environment());
    for (int round = 0; round < 2; round++) processor.process(Set.of(), round());
    assertThat(messages).hasSize(1);
    assertThat(messages.get(0)).startsWith("[weft:compiler] templates need javac's syntax trees");
  }

  private static Class<?> withoutTrees() throws ClassNotFoundException {
    URL classes = WeftProcessor.class.getProtectionDomain().getCodeSource().getLocation();
    ClassLoader loader =
        new URLClassLoader(new URL[] {classes}, MissingTreesTest.class.getClassLoader()) {
          @Override
          protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.sun.source.")) throw new ClassNotFoundException(name);
            if (!name.startsWith("dev.weft.")) return super.loadClass(name, resolve);
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
          }
        };
    return loader.loadClass(WeftProcessor.class.getName());
  }

  private ProcessingEnvironment environment() {
    Messager messager =
        fake(Messager.class, (proxy, method, arguments) -> messages.add(arguments[1].toString()));
    TypeElement type = fake(TypeElement.class, (proxy, method, arguments) -> null);
    Elements elements = fake(Elements.class, (proxy, method, arguments) -> type);
    return fake(
        ProcessingEnvironment.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getMessager" -> messager;
              case "getElementUtils" -> elements;
              default -> null;
            });
  }

  private static RoundEnvironment round() {
    Element template = fake(Element.class, (proxy, method, arguments) -> 1);
    return fake(RoundEnvironment.class, (proxy, method, arguments) -> Set.of(template));
  }

  private static <T> T fake(Class<T> type, InvocationHandler handler) {
    InvocationHandler quiet =
        (proxy, method, arguments) -> {
          Object answer = handler.invoke(proxy, method, arguments);
          return method.getReturnType() == void.class ? null : answer;
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, quiet));
  }
}
