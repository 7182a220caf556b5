package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Organisation.refused;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said about files and rows that cannot be imported. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportRefusalsTest {

  private final Agency agency;
  private final Organisation organisation;
  private final Importing importing;

  ImportRefusalsTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
    organisation = Organisation.of(agency);
    organisation.root();
    importing = new Importing(organisation.administrator());
  }

  @Test
  void every_fault_names_its_row_its_field_and_what_stands_there() {
    List<List<String>> rows =
        List.of(
            Importing.row("Y-1", "Đúng", "Cán bộ", "ROOT", "CV", "Nhân viên", "31/01/2026"),
            Importing.row("Y-2", "", "Cán bộ"),
            Importing.row("Y 3", "Mã sai", "Cán bộ"),
            Importing.row("Y-4", "Loại sai", "Giám đốc"),
            Importing.row("Y-5", "Ngày sai", "Cán bộ", "ROOT", "CV", "Nhân viên", "31/02/2026"),
            Importing.row(
                "Y-6", "Đơn vị sai", "Cán bộ", "KHONG-CO", "KHONG", "Nhân viên", "01/02/2026"),
            Importing.row("Y-1", "Trùng trong tệp", "Cán bộ"),
            Importing.row("Y-8", "Thiếu thư", "Cán bộ", "", "", "", "", agency.code() + ".y8", ""),
            Importing.row(
                "Y-9", "Trước đơn vị", "Cán bộ", "ROOT", "CV", "Nhân viên", "31/12/2025"));
    String file = importing.upload("b.csv", Importing.csv(rows));

    String checked = importing.done(Importing.input(file, "CSV", 1, "CHECK_ONLY"));
    String refused = importing.done(Importing.input(file, "CSV", 1, "ALL_OR_NOTHING"));

    List<String> faults =
        List.of(
            "3 REQUIRED fullName",
            "4 MALFORMED personnelCode",
            "5 NOT_A_CHOICE employmentKind",
            "6 NOT_A_DAY from",
            "7 NOT_FOUND unitCode",
            "7 NOT_FOUND positionCode",
            "8 REPEATED_IN_FILE personnelCode",
            "9 REQUIRED email",
            "10 UNIT_NOT_VALID unitCode");
    assertThat(importing.faults(checked)).isEqualTo(faults);
    assertThat(importing.faults(refused)).isEqualTo(faults);
    assertThat(importing.shown(checked).path("state").asString()).isEqualTo("CHECKED");
    assertThat(importing.shown(refused).path("state").asString()).isEqualTo("REFUSED");
    assertThat(importing.registered("Y-")).isZero();
    JsonNode fault = importing.failedRows(checked).get(3).at("/faults/0");
    assertThat(fault.path("column").asInt()).isEqualTo(7);
    assertThat(fault.path("value").asString()).isEqualTo("31/02/2026");
    assertThat(fault.path("message").asString())
        .isEqualTo("Đây không phải là ngày: hãy viết như 31/12/2026.");
    assertThat(
            new Importing(importing.api().in("en"))
                .failedRows(checked)
                .get(3)
                .at("/faults/0/message")
                .asString())
        .isEqualTo("This is no day: write it like 31/12/2026.");
  }

  @Test
  void an_import_cannot_be_taken_back_after_a_period_of_those_days_was_closed() {
    Organisation other = Organisation.of(Agency.onboard(agency.port()));
    Importing importer = new Importing(other.administrator());
    String file =
        importer.upload("f.csv", Importing.csv(List.of(Importing.row("U-1", "Một", "Cán bộ"))));
    String id = importer.done(Importing.input(file, "CSV", 1, "ACCEPTED_ROWS"));
    Agency.database()
        .sql(
            """
            insert into %1$s.period
              (id, code, starts_on, ends_on, state, framework_version_id, version)
            select gen_random_uuid(), '2999-01', current_date, current_date + 40, 'CLOSED', id, 0
            from %1$s.framework_version\
            """
                .formatted(other.agency().schema()))
        .update();

    assertThat(refused(importer.api(), "takeBackImport", "import", Map.of("importId", id)))
        .isEqualTo("PERIOD_NOT_OPEN importId");
    assertThat(
            refused(
                importer.api(),
                "takeBackImport",
                "import",
                Map.of("importId", id, "reason", "x".repeat(2001))))
        .isEqualTo("TOO_LONG reason");
    assertThat(importer.shown(id).path("imported").asInt()).isEqualTo(1);
  }

  @Test
  void what_is_to_be_done_has_to_fit_the_file() {
    String file = importing.upload("g.csv", Importing.csv(List.of()));
    Map<String, Object> good = Importing.input(file, "CSV", 1, "CHECK_ONLY");

    assertThat(starting(good, "sheet", "Khác")).isEqualTo("NOT_FOUND sheet");
    assertThat(starting(good, "fileId", importing.api().token())).isEqualTo("NOT_FOUND fileId");
    assertThat(starting(good, "headerRow", -1)).isEqualTo("OUT_OF_RANGE headerRow");
    assertThat(
            starting(
                good,
                "columns",
                List.of(
                    Map.of("field", "personnelCode", "number", 1),
                    Map.of("field", "fullName", "number", 2))))
        .isEqualTo("COLUMN_MISSING columns");
    assertThat(
            starting(
                good,
                "columns",
                List.of(
                    Map.of("field", "personnelCode", "number", 1),
                    Map.of("field", "fullName", "number", 2),
                    Map.of("field", "employmentKind", "number", 2))))
        .isEqualTo("COLUMN_REPEATED columns.2");
  }

  @Test
  void files_that_are_none_or_too_large_are_refused() {
    assertThat(handedIn("x.csv", new byte[] {(byte) 0xff, (byte) 0xfe, 0}))
        .isEqualTo("422 UNREADABLE_FILE file");
    assertThat(
            handedIn(
                "x.xlsx", "PK\003\004 and then nothing of it".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("422 UNREADABLE_FILE file");
    assertThat(handedIn("x.csv", new byte[(10 << 20) + 1])).isEqualTo("413 FILE_TOO_LARGE file");
    String many = "a\n".repeat(20_002);
    String file = importing.upload("many.csv", many.getBytes(StandardCharsets.UTF_8));
    assertThat(starting(Importing.input(file, "CSV", 1, "CHECK_ONLY"), "headerRow", 1))
        .isEqualTo("TOO_MANY_ROWS fileId");
  }

  @Test
  void only_the_administrator_imports_and_nobody_sees_the_file_of_another() {
    String person = organisation.person("M-1");
    organisation.account(person, "m1");
    Importing member = new Importing(organisation.member("m1"));
    String file =
        importing.upload("h.csv", Importing.csv(List.of(Importing.row("T-1", "Một", "Cán bộ"))));
    String id = importing.done(Importing.input(file, "CSV", 1, "CHECK_ONLY"));

    assertThat(
            member
                .handIn("i.csv", Importing.csv(List.of()), UUID.randomUUID().toString())
                .statusCode())
        .isEqualTo(403);
    assertThat(
            refused(
                member.api(),
                "startImport",
                "import",
                Importing.input(file, "CSV", 1, "ACCEPTED_ROWS")))
        .isEqualTo("FORBIDDEN ");
    assertThat(member.shown(id).isMissingNode() || member.shown(id).isNull()).isTrue();
    assertThat(member.download("/imports/" + id + "/failed-rows").statusCode()).isEqualTo(404);
    assertThat(importing.registered("T-")).isZero();
  }

  @Test
  void a_row_that_the_platform_itself_cannot_process_is_told_apart_and_the_rest_goes_on() {
    Agency.database()
        .sql(
            "alter table %s.person add constraint trap check (full_name <> 'Người bị kẹt')"
                .formatted(agency.schema()))
        .update();
    String file =
        importing.upload(
            "j.csv",
            Importing.csv(
                List.of(
                    Importing.row("S-1", "Người bị kẹt", "Cán bộ"),
                    Importing.row("S-2", "Người sau", "Cán bộ"))));

    String id = importing.done(Importing.input(file, "CSV", 1, "ACCEPTED_ROWS"));

    assertThat(importing.shown(id).path("state").asString()).isEqualTo("DONE");
    assertThat(importing.registered("S-")).isEqualTo(1);
    assertThat(importing.faults(id)).containsExactly("2 ROW_NOT_PROCESSED ");
  }

  private String handedIn(String name, byte[] content) {
    HttpResponse<String> answer = importing.handIn(name, content, UUID.randomUUID().toString());
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    return "%d %s %s"
        .formatted(
            answer.statusCode(), problem.path("code").asString(), problem.path("field").asString());
  }

  private String starting(Map<String, Object> good, String field, Object value) {
    Map<String, Object> input = new HashMap<>(good);
    input.put(field, value);
    return refused(importing.api(), "startImport", "import", input);
  }
}
