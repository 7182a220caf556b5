package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.kpiplatform.running.Organisation.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Agency agency;
  private final Organisation organisation;
  private final Importing importing;

  ImportTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
    organisation = Organisation.of(agency);
    organisation.root();
    importing = new Importing(organisation.administrator());
  }

  @Test
  void the_header_is_found_below_a_title_and_its_columns_are_recognised() {
    String file =
        importing.upload(
            "nhan-su.xlsx",
            Importing.xlsx(
                List.of(
                    List.of("DANH SÁCH CÔNG CHỨC"),
                    List.of("Mẫu", "2026"),
                    List.of("STT", "HỌ VÀ TÊN", "Ma nhan su", "Loại hình", "Ghi chú"),
                    List.of("1", "Nguyễn Văn Ánh", "P-1", "Công chức", ""))));

    JsonNode preview =
        importing
            .api()
            .data(
                """
                query ($id: ID!) {
                  importPreview(fileId: $id, kind: PEOPLE) {
                    sheets sheet headerRow columns { number header field }
                    fields { code nameVi required }
                  }
                }\
                """,
                Map.of("id", file))
            .path("importPreview");

    assertThat(preview.path("sheets").toString()).isEqualTo("[\"Danh sách\"]");
    assertThat(preview.path("headerRow").asInt()).isEqualTo(3);
    assertThat(preview.path("columns"))
        .extracting(column -> column.path("field").asString(""))
        .containsExactly("", "fullName", "personnelCode", "employmentKind", "");
    assertThat(preview.at("/fields/0").toString())
        .isEqualTo("{\"code\":\"personnelCode\",\"nameVi\":\"Mã nhân sự\",\"required\":true}");
  }

  @Test
  void rows_become_people_with_their_posts_and_accounts() {
    String user = agency.code() + ".anh";
    byte[] file =
        Importing.xlsx(
            List.of(
                Importing.HEADER,
                List.of(
                    "X-1",
                    "Nguyễn Văn Ánh",
                    "công chức",
                    "ROOT",
                    "CV",
                    "Nhân viên",
                    // 5 January 2026, as a spreadsheet counts it
                    new BigDecimal("46027"),
                    user,
                    user + "@example.vn"),
                List.of("X-2", "Trần Thị Bình", "VIÊN CHỨC")));

    String id =
        importing.done(
            Importing.input(importing.upload("a.xlsx", file), "Danh sách", 1, "ALL_OR_NOTHING"));

    assertThat(importing.shown(id).toString())
        .isEqualTo(
            "{\"kind\":\"PEOPLE\",\"fileName\":\"a.xlsx\",\"mode\":\"ALL_OR_NOTHING\","
                + "\"state\":\"DONE\",\"total\":2,\"done\":2,\"failed\":0,\"imported\":2}");
    JsonNode first = person("X-1");
    assertThat(first.path("fullName").asString()).isEqualTo("Nguyễn Văn Ánh");
    assertThat(first.at("/posting/from").asString()).isEqualTo("2026-01-05");
    assertThat(first.at("/posting/unit/code").asString()).isEqualTo("ROOT");
    assertThat(first.at("/account/username").asString()).isEqualTo(user);
    assertThat(person("X-2").path("posting").isNull()).isTrue();
  }

  @Test
  void accepted_rows_are_imported_and_the_others_come_back_as_a_file() throws IOException {
    List<List<String>> rows =
        List.of(
            Importing.row("Z-1", "Một", "Công chức"),
            Importing.row("Z-2", "", "Công chức"),
            Importing.row("Z-3", "Ba", "Công chức"));
    String file = importing.upload("c.csv", Importing.csv(rows));

    String id = importing.done(Importing.input(file, "CSV", 1, "ACCEPTED_ROWS"));

    assertThat(importing.registered("Z-")).isEqualTo(2);
    assertThat(importing.shown(id).path("imported").asInt()).isEqualTo(2);
    HttpResponse<byte[]> failed = importing.download("/imports/" + id + "/failed-rows");
    assertThat(failed.statusCode()).isEqualTo(200);
    List<List<String>> written = read(failed.body());
    assertThat(written).hasSize(2);
    assertThat(written.getFirst()).startsWith("Mã nhân sự").endsWith("Lý do không nhập được");
    assertThat(written.getLast())
        .startsWith("Z-2", "", "Công chức")
        .endsWith("Họ và tên: Cần nhập mục này.");
  }

  @Test
  void the_same_key_sent_again_imports_nothing_twice() {
    String file =
        importing.upload("d.csv", Importing.csv(List.of(Importing.row("W-1", "Một", "Công chức"))));
    Map<String, Object> input = Importing.input(file, "CSV", 1, "ACCEPTED_ROWS");
    input.put("requestKey", UUID.randomUUID().toString());

    String first = importing.done(input);
    assertThat(importing.done(input)).isEqualTo(first);
    input.put("requestKey", UUID.randomUUID().toString());
    String second = importing.done(input);

    assertThat(importing.registered("W-")).isEqualTo(1);
    assertThat(importing.faults(second)).containsExactly("2 TAKEN personnelCode");
  }

  @Test
  void an_import_is_taken_back_as_a_whole_and_may_be_repeated() {
    String user = agency.code() + ".v1";
    List<List<String>> rows =
        List.of(
            Importing.row(
                "V-1",
                "Một",
                "Công chức",
                "ROOT",
                "CV",
                "Nhân viên",
                "01/02/2026",
                user,
                user + "@example.vn"),
            Importing.row("V-2", "Hai", "Công chức"));
    String file = importing.upload("e.csv", Importing.csv(rows));
    String id = importing.done(Importing.input(file, "CSV", 1, "ALL_OR_NOTHING"));
    assertThat(importing.registered("V-")).isEqualTo(2);

    Organisation.done(
        importing.api(),
        "takeBackImport",
        "import",
        Map.of("importId", id, "reason", "Nhầm danh sách"));
    await().atMost(PATIENCE).until(() -> !importing.goesOn(id));
    assertThat(
            Agency.database()
                .sql(
                    "select input ->> 'reason' from %s.act where operation = 'takeBackImport'"
                        .formatted(agency.schema()))
                .query(String.class)
                .single())
        .isEqualTo("Nhầm danh sách");

    assertThat(importing.shown(id).path("state").asString()).isEqualTo("TAKEN_BACK");
    assertThat(importing.shown(id).path("imported").asInt()).isZero();
    assertThat(importing.registered("V-")).isZero();
    assertThat(recorded("withdrawPerson")).isEqualTo(2);
    assertThat(refused(importing.api(), "takeBackImport", "import", Map.of("importId", id)))
        .isEqualTo("WRONG_STATE importId");

    String again = importing.done(Importing.input(file, "CSV", 1, "ALL_OR_NOTHING"));
    assertThat(importing.faults(again)).isEmpty();
    assertThat(importing.registered("V-")).isEqualTo(2);
  }

  @Test
  void somebodys_imports_are_listed_in_their_order_for_nobody_else() {
    String file =
        importing.upload("h.csv", Importing.csv(List.of(Importing.row("T-1", "Một", "Công chức"))));
    String first = importing.done(Importing.input(file, "CSV", 1, "CHECK_ONLY"));
    String second = importing.done(Importing.input(file, "CSV", 1, "CHECK_ONLY"));
    String list = "{ imports(last: 2) { nodes { id startedAt } pageInfo { startCursor } } }";

    JsonNode mine = importing.api().data(list, Map.of()).path("imports");
    assertThat(mine.path("nodes"))
        .extracting(run -> run.path("id").asString())
        .containsExactly(first, second);
    assertThat(mine.at("/nodes/0/startedAt").asString()).endsWith("+07:00");
    assertThat(
            importing
                .api()
                .data(
                    "query ($at: String) { imports(first: 2, after: $at) { nodes { id } } }",
                    Map.of("at", mine.at("/pageInfo/startCursor").asString()))
                .at("/imports/nodes"))
        .extracting(run -> run.path("id").asString())
        .containsExactly(second);
    assertThat(
            Organisation.of(Agency.onboard(agency.port()))
                .administrator()
                .data(list, Map.of())
                .at("/imports/nodes"))
        .isEmpty();
  }

  @Test
  void the_template_has_the_header_that_is_recognised() throws IOException {
    HttpResponse<byte[]> template = importing.download("/import-templates/people");

    assertThat(template.statusCode()).isEqualTo(200);
    assertThat(read(template.body())).containsExactly(Importing.HEADER);
    assertThat(importing.download("/import-templates/nothing").statusCode()).isEqualTo(404);
  }

  private JsonNode person(String code) {
    for (JsonNode person :
        importing
            .api()
            .data(
                """
                { people(first: 100) { nodes {
                    personnelCode fullName posting { from unit { code } } account { username }
                } } }\
                """,
                Map.of())
            .at("/people/nodes")) {
      if (person.path("personnelCode").asString().equals(code)) {
        return person;
      }
    }
    throw new AssertionError("there is no " + code);
  }

  private int recorded(String operation) {
    return Agency.database()
        .sql("select count(*) from %s.act where operation = ?".formatted(agency.schema()))
        .param(operation)
        .query(Integer.class)
        .single();
  }

  private static List<List<String>> read(byte[] workbook) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      List<List<String>> rows = new ArrayList<>();
      for (Row row : book.getFirstSheet().read()) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
          cells.add(row.getCellText(column));
        }
        rows.add(cells);
      }
      return rows;
    }
  }
}
