package vn.kpiplatform.sdl;

import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The entries of the API: who may call them, and what a business act looks like. */
final class Acts {

  private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");
  private static final String ERRORS = "userErrors";

  private Acts() {}

  /** Every entry states who may call it. */
  static Seen audienceStated(Sdl sdl) {
    return Seen.in(
        sdl.fields().filter(field -> ROOTS.contains(field.type())),
        field -> {
          List<Directive> access = field.definition().getDirectives("access");
          return Seen.unless(
              access.size() == 1 && access.getFirst().getArgument("to") != null,
              field.place() + " does not state @access(to:)");
        });
  }

  /** One input and one payload of its own; the payload holds what was made, or why not. */
  static Seen shaped(Sdl sdl) {
    return Seen.in(
        sdl.mutations(),
        field -> {
          String name = title(field.definition().getName());
          return Stream.of(
                  Seen.unless(
                      arguments(field.definition()).equals(List.of("input: " + name + "Input!")),
                      field.place() + " does not take input: " + name + "Input! alone"),
                  Seen.unless(
                      print(field.definition().getType()).equals(name + "Payload"),
                      field.place() + " does not return " + name + "Payload"),
                  payload(sdl, name + "Payload"))
              .flatMap(faults -> faults);
        });
  }

  private static Stream<String> payload(Sdl sdl, String name) {
    List<FieldDefinition> fields =
        sdl.object(name).map(ObjectTypeDefinition::getFieldDefinitions).orElse(List.of());
    Stream<String> errors =
        Seen.unless(
            fields.stream()
                .anyMatch(
                    field ->
                        field.getName().equals(ERRORS)
                            && print(field.getType()).equals("[UserError!]!")),
            name + " has no userErrors: [UserError!]!");
    Stream<String> others =
        fields.stream()
            .filter(field -> !field.getName().equals(ERRORS))
            .filter(field -> field.getType() instanceof NonNullType)
            .map(field -> name + "." + field.getName() + " is there even when refused");
    return Stream.concat(errors, others);
  }

  /** Every act can be sent twice without being done twice. */
  static Seen repeatable(Sdl sdl) {
    return Seen.in(
        sdl.mutations(),
        field -> {
          String input = title(field.definition().getName()) + "Input";
          return Seen.unless(
              sdl.input(input).stream()
                  .flatMap(type -> type.getInputValueDefinitions().stream())
                  .anyMatch(
                      value ->
                          value.getName().equals("requestKey")
                              && print(value.getType()).equals("String!")),
              input + " has no requestKey: String!");
        });
  }

  private static List<String> arguments(FieldDefinition field) {
    return field.getInputValueDefinitions().stream().map(Acts::argument).toList();
  }

  private static String argument(InputValueDefinition argument) {
    return argument.getName() + ": " + print(argument.getType());
  }

  private static String print(Type<?> type) {
    return AstPrinter.printAstCompact(type);
  }

  private static String title(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
