package vn.kpiplatform.sdl;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The whole contract in one sorted file, for clients, for reviewers and to compare with. */
final class PrintedSchema {

  static final Path FILE = Path.of("printed.graphqls");

  private PrintedSchema() {}

  static String of(GraphQLSchema schema) {
    return new SchemaPrinter(
            SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeSchemaDefinition(true))
        .print(schema);
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
