package vn.kpiplatform.sdl;

import graphql.language.DescribedNode;
import graphql.language.Description;
import graphql.language.DirectiveDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.SDLExtensionDefinition;
import graphql.language.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names and descriptions. */
final class Words {

  private static final Pattern PASCAL = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
  private static final Pattern LATER_WORDS = Pattern.compile("(?<=[a-z0-9])[A-Z_].*");

  private Words() {}

  /** A node and where it stands. */
  private record Named(String place, NamedNode<?> node) {}

  /** Types, fields, arguments, enum values, input fields and directives say what they are. */
  static Seen described(Sdl sdl) {
    return Seen.in(
        named(sdl)
            .filter(named -> named.node() instanceof DescribedNode)
            .filter(named -> !(named.node() instanceof SDLExtensionDefinition)),
        named -> {
          Description description = ((DescribedNode<?>) named.node()).getDescription();
          return Seen.unless(
              description != null && !description.getContent().isBlank(),
              named.place() + " has no description");
        });
  }

  /** Types in PascalCase, enum values in UPPER_SNAKE, everything else in camelCase. */
  static Seen named(Sdl sdl, Set<String> verbs) {
    Seen names =
        Seen.in(
            named(sdl),
            named ->
                Seen.unless(
                    form(named.node()).matcher(named.node().getName()).matches(),
                    named.place() + " is not written as its kind is"));
    Seen acts =
        Seen.in(
            sdl.mutations(),
            field ->
                Seen.unless(
                    verbs.contains(
                        LATER_WORDS.matcher(field.definition().getName()).replaceFirst("")),
                    field.place() + " does not begin with a verb of verbs.txt"));
    return names.and(acts);
  }

  private static Pattern form(Node<?> node) {
    if (node instanceof DirectiveDefinition) {
      return CAMEL;
    }
    if (node instanceof TypeDefinition) {
      return PASCAL;
    }
    return node instanceof EnumValueDefinition ? UPPER_SNAKE : CAMEL;
  }

  private static Stream<Named> named(Sdl sdl) {
    List<Named> found = new ArrayList<>();
    sdl.definitions().forEach(definition -> collect("", definition, found));
    return found.stream();
  }

  private static void collect(String above, Node<?> node, List<Named> found) {
    if (!(node instanceof NamedNode<?> named) || !states(node)) {
      return;
    }
    String place = above.isEmpty() ? named.getName() : above + "." + named.getName();
    found.add(new Named(place, named));
    for (Node<?> child : node.getChildren()) {
      collect(place, child, found);
    }
  }

  /** Whether the node states something new rather than refers to it. */
  private static boolean states(Node<?> node) {
    return node instanceof DescribedNode;
  }
}
