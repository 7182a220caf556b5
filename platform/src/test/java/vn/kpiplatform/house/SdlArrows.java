package vn.kpiplatform.house;

import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.SDLExtensionDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contract's files refer to each other as the modules do. */
final class SdlArrows {

  private SdlArrows() {}

  /** One file per module; it extends and mentions its own types and those of modules it knows. */
  static Seen kept(Path folder, Map<String, List<String>> arrows) {
    SortedMap<String, Document> files = read(folder);
    Map<String, String> owners =
        files.entrySet().stream()
            .flatMap(file -> stated(file.getValue()).map(name -> Map.entry(name, file.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Seen modules =
        Seen.in(
            files.keySet().stream(),
            module ->
                Seen.unless(arrows.containsKey(module), module + ".graphqls belongs to no module"));
    Seen references =
        Seen.in(
            files.entrySet().stream()
                .flatMap(
                    file ->
                        mentioned(file.getValue())
                            .filter(owners::containsKey)
                            .distinct()
                            .map(name -> Map.entry(file.getKey(), name))),
            reference -> {
              String from = reference.getKey();
              String to = owners.getOrDefault(reference.getValue(), from);
              return Seen.unless(
                  from.equals(to) || arrows.getOrDefault(from, List.of()).contains(to),
                  from + ".graphqls mentions " + reference.getValue() + " of " + to);
            });
    return modules.and(references);
  }

  private static Stream<String> stated(Document file) {
    return file.getDefinitions().stream()
        .filter(definition -> !(definition instanceof SDLExtensionDefinition))
        .flatMap(SdlArrows::name);
  }

  /** Names that a file extends, uses as a type or marks something with. */
  private static Stream<String> mentioned(Document file) {
    return file.getDefinitions().stream()
        .flatMap(
            definition ->
                Stream.concat(
                    definition instanceof SDLExtensionDefinition
                        ? name(definition)
                        : Stream.empty(),
                    within(definition)));
  }

  private static Stream<String> within(Node<?> node) {
    Stream<String> itself =
        switch (node) {
          case TypeName type -> Stream.of(type.getName());
          case Directive directive -> Stream.of(directive.getName());
          default -> Stream.empty();
        };
    return Stream.concat(itself, node.getChildren().stream().flatMap(SdlArrows::within));
  }

  private static Stream<String> name(Definition<?> definition) {
    return definition instanceof NamedNode<?> named ? Stream.of(named.getName()) : Stream.empty();
  }

  private static SortedMap<String, Document> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      SortedMap<String, Document> documents = new TreeMap<>();
      for (Path file : files.toList()) {
        documents.put(
            file.getFileName().toString().replace(".graphqls", ""),
            new Parser()
                .parseDocument(
                    ParserEnvironment.newParserEnvironment()
                        .document(Files.readString(file))
                        .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                        .build()));
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
