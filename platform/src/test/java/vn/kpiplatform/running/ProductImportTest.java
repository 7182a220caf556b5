package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.kpiplatform.running.Organisation.refused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The catalogue comes from a file, by the same rules as one product after another. */
@PlatformTest
class ProductImportTest {

  private static final List<String> FIELDS =
      List.of("code", "nameVi", "nameEn", "groupCode", "fieldCode", "itemPoints");
  private static final String HEADER =
      "Mã sản phẩm;Tên sản phẩm;Tên tiếng Anh;Mã nhóm;Mã lĩnh vực;Điểm";

  private final Office office;
  private final Importing officer;

  ProductImportTest(@LocalServerPort int port) {
    Agency agency = Agency.onboard(port);
    office =
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user))));
    officer = new Importing(office.officer().api());
  }

  @Test
  void rows_become_products_and_the_others_are_refused_by_cell() {
    JsonNode model = model();
    String good = "Báo cáo;Report;" + place(model);
    String file =
        officer.upload(
            "danh-muc.csv",
            csv(
                "NEW-1;" + good + ";" + points(model),
                "NEW-2;" + good + ";nhiều",
                "NEW-3;" + good + ";9999",
                ";" + good + ";" + points(model),
                "NEW-1;" + good + ";" + points(model),
                "DOC-01;" + good + ";" + points(model),
                "NEW-4;Báo cáo;Report;KHONG-CO;KHONG-CO;" + points(model)));
    List<String> faults =
        List.of(
            "3 NOT_A_NUMBER itemPoints",
            "4 OUT_OF_RANGE itemPoints",
            "5 REQUIRED code",
            "6 REPEATED_IN_FILE code",
            "7 TAKEN code",
            "8 NOT_FOUND groupCode",
            "8 NOT_FOUND fieldCode");

    String tried = officer.done(input(file, "CHECK_ONLY"));
    assertThat(officer.faults(tried)).containsExactlyElementsOf(faults);
    assertThat(standing("NEW-")).as("trying keeps nothing").isEmpty();

    String id = officer.done(input(file, "ACCEPTED_ROWS"));

    assertThat(officer.faults(id)).containsExactlyElementsOf(faults);
    assertThat(standing("NEW-")).containsExactly("NEW-1 -");
    assertThat(office.product("NEW-1")).isNotEmpty();
    assertThat(officer.download("/imports/" + id + "/failed-rows").statusCode()).isEqualTo(200);

    Organisation.done(office.officer().api(), "takeBackImport", "import", Map.of("importId", id));
    await().atMost(Duration.ofSeconds(60)).until(() -> !officer.goesOn(id));
    assertThat(standing("NEW-")).hasSize(1).noneMatch(line -> line.endsWith(" -"));
  }

  @Test
  void products_are_the_officers_matter_and_people_the_administrators() {
    Importing administrator = new Importing(office.administrator().api());
    String ofOfficer = officer.upload("a.csv", csv());
    String ofAdministrator = administrator.upload("b.csv", csv());

    assertThat(
            refused(
                administrator.api(), "startImport", "import", input(ofAdministrator, "CHECK_ONLY")))
        .isEqualTo("FORBIDDEN ");
    assertThat(
            refused(
                officer.api(),
                "startImport",
                "import",
                Importing.input(ofOfficer, "CSV", 1, "CHECK_ONLY")))
        .isEqualTo("FORBIDDEN ");
    assertThat(
            new Importing(office.staff().api())
                .handIn("c.csv", csv(), UUID.randomUUID().toString())
                .statusCode())
        .isEqualTo(403);
    assertThat(officer.download("/import-templates/products").statusCode()).isEqualTo(200);
  }

  private JsonNode model() {
    return office
        .officer()
        .read(
            "{ products(first: 1) { nodes { groupCode fieldCode itemPoints { exact } } } }",
            Map.of())
        .at("/products/nodes/0");
  }

  private static String place(JsonNode model) {
    return model.path("groupCode").asString() + ";" + model.path("fieldCode").asString();
  }

  private static String points(JsonNode model) {
    return model.at("/itemPoints/exact").asString();
  }

  private List<String> standing(String prefix) {
    return office
        .officer()
        .read("{ products(first: 100) { nodes { code endedOn } } }", Map.of())
        .at("/products/nodes")
        .valueStream()
        .filter(product -> product.path("code").asString().startsWith(prefix))
        .map(
            product ->
                product.path("code").asString() + " " + product.path("endedOn").asString("-"))
        .toList();
  }

  private static byte[] csv(String... rows) {
    return (HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> input(String file, String mode) {
    return Importing.input("PRODUCTS", FIELDS, file, "CSV", mode);
  }
}
