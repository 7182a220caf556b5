package vn.kpiplatform.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemesTest {

  private static final List<String> PARTS = List.of("framework", "catalogue", "examples");
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @ParameterizedTest
  @MethodSource("schemes")
  void every_part_of_a_scheme_has_the_shape_of_its_json_schema(Path scheme) {
    for (String part : PARTS) {
      assertThat(faults(part, text(scheme.resolve(part + ".json"))))
          .as("%s of %s", part, scheme.getFileName())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void every_part_of_a_scheme_is_packed_where_the_service_looks_for_it(Path scheme) {
    for (String part : PARTS) {
      String resource = "/templates/" + scheme.getFileName() + "/" + part + ".json";
      assertThat(resource(resource)).isEqualTo(text(scheme.resolve(part + ".json")));
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void the_texts_of_a_scheme_are_in_unicode_form_nfc(Path scheme) {
    for (String part : PARTS) {
      String text = text(scheme.resolve(part + ".json"));
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void every_form_that_a_framework_names_is_there(Path scheme) {
    JsonNode forms =
        JsonMapper.shared().readTree(text(scheme.resolve("framework.json"))).get("forms");

    assertThat(forms).isNotEmpty();
    for (JsonNode form : forms) {
      assertThat(
              resource(
                  "/templates/%s/forms/%s.json".formatted(scheme.getFileName(), form.asString())))
          .contains(form.asString());
    }
  }

  @Test
  void the_checks_above_look_at_the_schemes_there_are() {
    assertThat(schemes())
        .extracting(scheme -> scheme.getFileName().toString())
        .contains("decree-335")
        .hasSizeGreaterThanOrEqualTo(1);
  }

  @Test
  void a_document_that_breaks_the_schema_is_reported_with_every_fault() {
    List<String> faults = faults("framework", resource("/violating/framework.json"));

    assertThat(faults)
        .contains("/code pattern", "/name required", "/periodType enum", " additionalProperties")
        .contains(" required");
  }

  static List<Path> schemes() {
    try (Stream<Path> folders = Files.list(Path.of(""))) {
      return folders
          .map(Path::toAbsolutePath)
          .filter(folder -> Files.exists(folder.resolve("framework.json")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> faults(String part, String json) {
    Schema schema = SCHEMAS.getSchema(resource("/templates/" + part + ".schema.json"));
    return schema.validate(json, InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
        .toList();
  }

  private static String resource(String name) {
    try (InputStream stream = SchemesTest.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
