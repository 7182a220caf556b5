package vn.kpiplatform.sdl;

import graphql.language.DirectiveDefinition;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole contract in one sorted file, for clients, for reviewers and to compare with. */
final class PrintedSchema {

  static final Path FILE = Path.of("printed.graphqls");

  private PrintedSchema() {}

  static String of(Sdl sdl) {
    Set<String> directives =
        sdl.definitions()
            .filter(DirectiveDefinition.class::isInstance)
            .map(directive -> ((DirectiveDefinition) directive).getName())
            .collect(Collectors.toSet());
    return new SchemaPrinter(
            SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeSchemaDefinition(true)
                .includeDirectiveDefinition(directives::contains))
        .print(sdl.schema());
  }

  static String committed() throws IOException {
    return Files.exists(FILE) ? Files.readString(FILE) : "";
  }

  static void renew(String printed) throws IOException {
    Files.writeString(FILE, printed);
  }

  /** What clients of the former schema could do and those of the latter cannot. */
  static List<String> breakages(String former, String latter) {
    CapturingReporter reporter = new CapturingReporter();
    SchemaDiff diff = new SchemaDiff(SchemaDiff.Options.defaultOptions().enforceDirectives());
    diff.diffSchema(SchemaDiffSet.diffSetFromSdl(former, latter), reporter);
    return reporter.getBreakages().stream().map(DiffEvent::getReasonMsg).distinct().toList();
  }
}
