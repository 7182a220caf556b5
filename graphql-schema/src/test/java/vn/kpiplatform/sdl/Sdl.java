package vn.kpiplatform.sdl;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * SDL as it is written, one file per module.
 *
 * @param files what each module states, by the module's name
 */
record Sdl(Map<String, Document> files) {

  private static final Path CONTRACT = Path.of("src/main/resources/graphql");
  private static final Path VIOLATING = Path.of("src/test/resources/violating");
  private static final String SUFFIX = ".graphqls";

  /** A field and the type that has it. */
  record Field(String type, FieldDefinition definition) {

    String place() {
      return type + "." + definition.getName();
    }
  }

  /** The contract itself. */
  static Sdl contract() {
    return new Sdl(read(CONTRACT, file -> true));
  }

  /** The contract's common words together with files that break one rule and stay for it. */
  static Sdl violating(String rule) {
    Map<String, Document> files = read(CONTRACT, file -> file.endsWith("contract" + SUFFIX));
    files.putAll(read(VIOLATING.resolve(rule), file -> true));
    return new Sdl(files);
  }

  private static Map<String, Document> read(Path folder, Predicate<Path> wanted) {
    try (Stream<Path> files = Files.list(folder)) {
      Map<String, Document> documents = new TreeMap<>();
      for (Path file : files.filter(wanted).toList()) {
        String module = file.getFileName().toString().replace(SUFFIX, "");
        documents.put(module, parse(Files.readString(file)));
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document parse(String text) {
    return new Parser()
        .parseDocument(
            ParserEnvironment.newParserEnvironment()
                .document(text)
                .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                .build());
  }

  /** All files as one schema, to be read, not to be run. */
  GraphQLSchema schema() {
    TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
    files.values().forEach(file -> registry.merge(new SchemaParser().buildRegistry(file)));
    return UnExecutableSchemaGenerator.makeUnExecutableSchema(registry);
  }

  /** Whatever is stated, extensions as well. */
  @SuppressWarnings("rawtypes")
  Stream<Definition> definitions() {
    return files.values().stream().flatMap(file -> file.getDefinitions().stream());
  }

  /** Every field that can be asked for. */
  Stream<Field> fields() {
    return definitions()
        .filter(ImplementingTypeDefinition.class::isInstance)
        .flatMap(Sdl::fieldsOf);
  }

  private static Stream<Field> fieldsOf(Definition<?> definition) {
    ImplementingTypeDefinition<?> type = (ImplementingTypeDefinition<?>) definition;
    List<Field> fields = new ArrayList<>();
    for (FieldDefinition field : type.getFieldDefinitions()) {
      fields.add(new Field(type.getName(), field));
    }
    return fields.stream();
  }

  /** The fields of the mutation type. */
  Stream<Field> mutations() {
    return fields().filter(field -> field.type().equals("Mutation"));
  }

  /** Every object type, its extensions apart. */
  Stream<ObjectTypeDefinition> objects() {
    return definitions()
        .filter(ObjectTypeDefinition.class::isInstance)
        .map(ObjectTypeDefinition.class::cast);
  }

  Optional<ObjectTypeDefinition> object(String name) {
    return objects().filter(type -> type.getName().equals(name)).findFirst();
  }

  Stream<InputObjectTypeDefinition> inputs() {
    return definitions()
        .filter(InputObjectTypeDefinition.class::isInstance)
        .map(InputObjectTypeDefinition.class::cast);
  }

  Optional<InputObjectTypeDefinition> input(String name) {
    return inputs().filter(type -> type.getName().equals(name)).findFirst();
  }
}
