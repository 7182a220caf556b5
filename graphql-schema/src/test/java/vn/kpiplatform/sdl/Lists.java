package vn.kpiplatform.sdl;

import graphql.language.AstPrinter;
import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** No answer is longer than was asked for or stated. */
final class Lists {

  private static final String CONNECTION = "Connection";
  private static final Map<String, String> PAGING =
      Map.of("first", "Int", "after", "String", "last", "Int", "before", "String");
  private static final Pattern BOUND =
      Pattern.compile("(?i)\\b(at most|up to|exactly once|\\d+ to \\d+)\\b");
  private static final String DIRECTIVE = "bound";

  private Lists() {}

  /** A field that returns a part of a list takes the four arguments that name the part. */
  static Seen paged(Sdl sdl) {
    return Seen.in(
        sdl.fields().filter(field -> element(field.definition().getType()).endsWith(CONNECTION)),
        field ->
            Seen.unless(
                paging(field.definition()).equals(PAGING),
                field.place() + " does not take first: Int, after: String, last: Int, before"));
  }

  private static Map<String, String> paging(FieldDefinition field) {
    return field.getInputValueDefinitions().stream()
        .filter(argument -> PAGING.containsKey(argument.getName()))
        .collect(Collectors.toMap(argument -> argument.getName(), a -> print(a.getType())));
  }

  /** A part of a list holds edges, nodes and where it stands; an edge its node and cursor. */
  static Seen connected(Sdl sdl) {
    return Seen.in(
        sdl.objects().filter(type -> type.getName().endsWith(CONNECTION)),
        type -> {
          String name = type.getName().substring(0, type.getName().length() - CONNECTION.length());
          String row = row(type, name);
          return Stream.of(
                  has(type, "edges", "[" + name + "Edge!]!"),
                  has(type, "nodes", "[" + row + "!]!"),
                  has(type, "pageInfo", "PageInfo!"),
                  sdl.object(name + "Edge").stream()
                      .flatMap(
                          edge ->
                              Stream.concat(
                                  has(edge, "node", row + "!"), has(edge, "cursor", "String!"))))
              .flatMap(faults -> faults);
        });
  }

  /** What the rows are; a connection may be named after the list rather than after its rows. */
  private static String row(ObjectTypeDefinition connection, String otherwise) {
    return connection.getFieldDefinitions().stream()
        .filter(field -> field.getName().equals("nodes"))
        .map(field -> element(field.getType()))
        .findFirst()
        .orElse(otherwise);
  }

  private static Stream<String> has(ObjectTypeDefinition type, String field, String wanted) {
    return Seen.unless(
        type.getFieldDefinitions().stream()
            .anyMatch(f -> f.getName().equals(field) && print(f.getType()).equals(wanted)),
        type.getName() + " has no " + field + ": " + wanted);
  }

  /**
   * Any other list is short: an answer's has {@code @bound(most:)}, from which its price follows;
   * an input's states it in words ("at most", "up to", "exactly once", "1 to 10"). Values of an
   * enum are bounded by the enum, reasons for a refusal by the input's fields.
   */
  static Seen bounded(Sdl sdl) {
    Seen answers =
        Seen.in(
            sdl.fields()
                .filter(field -> isList(field.definition().getType()))
                .filter(field -> !field.type().endsWith(CONNECTION))
                .filter(field -> !field.definition().getName().equals("userErrors")),
            field ->
                bound(
                    sdl,
                    field.place(),
                    field.definition().getType(),
                    field.definition().hasDirective(DIRECTIVE)));
    Seen inputs =
        Seen.in(
            sdl.inputs()
                .flatMap(
                    type ->
                        type.getInputValueDefinitions().stream()
                            .filter(value -> isList(value.getType()))
                            .map(value -> Map.entry(type.getName(), value))),
            input ->
                bound(
                    sdl,
                    input.getKey() + "." + input.getValue().getName(),
                    input.getValue().getType(),
                    inWords(input.getValue().getDescription())));
    return answers.and(inputs);
  }

  private static boolean inWords(@Nullable Description description) {
    return description != null && BOUND.matcher(description.getContent()).find();
  }

  private static Stream<String> bound(Sdl sdl, String place, Type<?> type, boolean stated) {
    return Seen.unless(
        stated || isEnum(sdl, element(type)), place + " is a list without a stated bound");
  }

  private static boolean isEnum(Sdl sdl, String name) {
    return sdl.definitions()
        .anyMatch(
            definition ->
                definition instanceof EnumTypeDefinition type && type.getName().equals(name));
  }

  private static boolean isList(Type<?> type) {
    return type instanceof ListType
        || (type instanceof NonNullType required && required.getType() instanceof ListType);
  }

  private static String element(Type<?> type) {
    return switch (type) {
      case NonNullType required -> element(required.getType());
      case ListType list -> element(list.getType());
      case TypeName name -> Objects.requireNonNull(name.getName());
      default -> throw new IllegalArgumentException(print(type));
    };
  }

  private static String print(Type<?> type) {
    return AstPrinter.printAstCompact(type);
  }
}
