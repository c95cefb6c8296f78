package dev.weft.processor.javac.island;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import dev.weft.processor.javac.access.HiddenInstances;
import dev.weft.processor.javac.names.BodyClass;
import dev.weft.processor.javac.names.BodyClasses;
import dev.weft.processor.model.Code;
import dev.weft.processor.model.Own;
import java.util.List;
import java.util.Optional;

/** Reads the classes that a body declares (JLS 14.3, 15.9.5), and the creation of instances. */
final class ClassReader {
  private final BodyContext context;
  private final CodeReader reader;
  private final TypeUses types;
  private final CreationReader creations;
  private final InnerSuperclass innerSuperclass;
  private final SuperConstructors superConstructors;
  private final HiddenOverrides hiddenOverrides;
  private final HiddenInstances hiddenInstances;

  ClassReader(BodyContext context, CodeReader reader, Receivers receivers, TypeUses types) {
    this.context = context;
    this.reader = reader;
    this.types = types;
    this.creations = new CreationReader(context, reader, receivers, types);
    this.innerSuperclass = new InnerSuperclass(context, reader, receivers);
    this.superConstructors = new SuperConstructors(context);
    this.hiddenOverrides = new HiddenOverrides(context);
    this.hiddenInstances = new HiddenInstances(context);
  }

  /** Reads the creation of an instance. */
  void created(NewClassTree tree) {
    tree.getTypeArguments().forEach(reader::scanType);
    context.mentions.created(tree);
    Optional<HiddenInstances.Instance> instance = hiddenInstances.of(tree);
    if (instance.isPresent()) {
      instance(tree, instance.get());
      return;
    }
    superConstructors.check(tree);
    if (tree.getClassBody() != null) {
      hiddenOverrides.check(
          context.bodyClasses.of(tree.getClassBody(), List.of(tree.getIdentifier())));
    }
    if (!creations.creation(tree)) {
      type(tree);
    }
    reader.scanAll(tree.getArguments());
    if (tree.getClassBody() != null) {
      body(tree.getClassBody(), List.of(tree.getIdentifier()));
    }
  }

  private void type(NewClassTree tree) {
    if (tree.getEnclosingExpression() == null) {
      types.made(tree.getIdentifier(), tree.getClassBody() != null);
    } else {
      reader.scan(tree.getEnclosingExpression(), null);
      types.arguments(tree.getIdentifier());
    }
  }

  // Produce: Hidden.makeVisitor(new Hidden.LikeVisitor() { … })
  private void instance(NewClassTree tree, HiddenInstances.Instance instance) {
    Code make = Code.of(instance.make(), "(");
    reader.bracket(
        tree,
        Optional.of(make),
        () -> {
          reader.replace(tree.getIdentifier(), instance.like());
          body(tree.getClassBody(), List.of(tree.getIdentifier()));
        });
  }

  /** Reads the declaration of a class. */
  void declared(ClassTree tree) {
    context.innerNames.add(tree.getSimpleName().toString());
    context.scopes.declareType(tree);
    hiddenOverrides.check(context.bodyClasses.of(tree, BodyClasses.supertypes(tree)));
    body(tree, BodyClasses.supertypes(tree));
  }

  private void body(ClassTree tree, List<? extends Tree> supertypes) {
    reader.enclosed(
        () -> {
          reader.scan(tree.getModifiers(), null);
          reader.scoped(() -> header(tree, supertypes));
        });
  }

  private void header(ClassTree tree, List<? extends Tree> supertypes) {
    for (TypeParameterTree parameter : tree.getTypeParameters()) {
      context.scopes.declareTypeVariable(parameter.getName().toString());
    }
    reader.scanAll(tree.getTypeParameters());
    if (tree.getSimpleName().length() > 0) {
      supertypes.forEach(type -> types.made(type, true));
    }
    innerSuperclass.qualify(tree);
    superConstructors.check(tree);
    members(tree, context.bodyClasses.of(tree, supertypes));
  }

  private void members(ClassTree tree, BodyClass type) {
    context.scopes.pushClass(type);
    if (type.hasType(Own.HIDDEN.preferred())) {
      context.innerNames.add(Own.HIDDEN.preferred());
    }
    reader.scanAll(tree.getMembers());
    context.scopes.pop();
  }

  /** Reads a method, or a constructor. */
  void method(MethodTree tree) {
    reader.scoped(
        () -> {
          tree.getTypeParameters()
              .forEach(type -> context.scopes.declareTypeVariable(type.getName().toString()));
          reader.scan(tree.getModifiers(), null);
          reader.scanAll(tree.getTypeParameters());
          types.had(tree.getReturnType());
          types.had(tree.getThrows());
          reader.scanAll(tree.getParameters());
          reader.scan(tree.getBody(), null);
        });
  }
}
