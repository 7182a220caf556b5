package vn.kpiplatform.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.springframework.data.repository.Repository;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Batch;

/** How code is written inside a module. */
final class Code {

  private static final List<Class<?>> DATABASE =
      List.of(Repository.class, EntityManager.class, JdbcClient.class, JdbcOperations.class);
  private static final List<Class<?>> LATER =
      List.of(Future.class, Callable.class, Publisher.class);
  private static final Set<String> EXACT = Set.of("scoring", "assessment");
  private static final Set<String> INEXACT =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");
  private static final Set<String> EMPTY_WORDS =
      Set.of("Util", "Utils", "Helper", "Helpers", "Manager", "Impl", "Common");

  private Code() {}

  /** A controller of the API is nobody's business but Spring's. */
  static Seen hiddenControllers(House house) {
    return hidden(controllers(house));
  }

  /** Aggregates cannot be reached past their use case. */
  static Seen hiddenEntities(House house) {
    return hidden(
        house
            .types()
            .filter(
                type ->
                    type.isAnnotatedWith(Entity.class)
                        || type.isAnnotatedWith(Embeddable.class)
                        || type.isAnnotatedWith(MappedSuperclass.class)));
  }

  /** Rows cannot be reached past their use case. */
  static Seen hiddenRepositories(House house) {
    return hidden(house.types().filter(type -> type.isAssignableTo(Repository.class)));
  }

  private static Seen hidden(Stream<JavaClass> types) {
    return Seen.in(
        types,
        type ->
            Seen.unless(
                !type.getModifiers().contains(JavaModifier.PUBLIC), type.getName() + " is public"));
  }

  /** A controller asks a use case; it neither reads nor writes the database itself. */
  static Seen controllersAskUseCases(House house) {
    return Seen.in(
        controllers(house),
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .filter(target -> DATABASE.stream().anyMatch(target::isAssignableTo))
                .map(target -> type.getName() + " uses " + target.getSimpleName())
                .distinct()
                .sorted());
  }

  /** An operation runs on one thread in one transaction, so nothing is answered later. */
  static Seen answersAtOnce(House house) {
    return Seen.in(
        controllers(house).flatMap(type -> type.getMethods().stream()).filter(Code::answersField),
        method ->
            Seen.unless(
                LATER.stream().noneMatch(method.getRawReturnType()::isAssignableTo),
                method.getFullName() + " answers later"));
  }

  /** All but subscriptions, whose answers come over time. */
  private static boolean answersField(JavaMethod method) {
    return method.isAnnotatedWith(BatchMapping.class)
        || method.isAnnotatedWith(SchemaMapping.class)
        || (method.isMetaAnnotatedWith(SchemaMapping.class)
            && !method.isAnnotatedWith(SubscriptionMapping.class));
  }

  /**
   * An act returns the id of what it touched, or several acts what came of each; the payload is
   * read after the commit.
   */
  static Seen actsReturnIds(House house) {
    return Seen.in(
        controllers(house)
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(MutationMapping.class)),
        method ->
            Seen.unless(
                method.getRawReturnType().isEquivalentTo(UUID.class)
                    || method.getRawReturnType().isEquivalentTo(Batch.class),
                method.getFullName() + " returns more than an id"));
  }

  private static Stream<JavaClass> controllers(House house) {
    return house.types().filter(type -> type.isAnnotatedWith(Controller.class));
  }

  /** Points are exact: no field, parameter or result of binary floating point. */
  static Seen exactNumbers(House house) {
    return Seen.in(
        house.types().filter(type -> EXACT.contains(house.moduleOf(type))),
        type ->
            Stream.concat(
                    type.getFields().stream()
                        .filter(field -> inexact(field.getRawType()))
                        .map(field -> field.getFullName()),
                    type.getCodeUnits().stream()
                        .filter(
                            unit ->
                                inexact(unit.getRawReturnType())
                                    || unit.getRawParameterTypes().stream().anyMatch(Code::inexact))
                        .map(unit -> unit.getFullName()))
                .sorted()
                .map(place -> place + " is not exact"));
  }

  private static boolean inexact(JavaClass type) {
    return INEXACT.contains(type.getBaseComponentType().getName());
  }

  /** A class is named after what it does, never after having no name. */
  static Seen meaningfulNames(House house) {
    return Seen.in(
        house.types(),
        type ->
            Seen.unless(
                EMPTY_WORDS.stream().noneMatch(type.getSimpleName()::endsWith)
                    && EMPTY_WORDS.stream()
                        .noneMatch(
                            word ->
                                (type.getPackageName() + ".")
                                    .contains("." + word.toLowerCase(Locale.ROOT) + ".")),
                type.getName() + " has a name without meaning"));
  }
}
