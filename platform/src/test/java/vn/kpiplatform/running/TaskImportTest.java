package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.kpiplatform.running.Organisation.done;
import static vn.kpiplatform.running.Organisation.refused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Work is assigned from a file, by the same rules as one task after another. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskImportTest extends WorkScene {

  private Importing chief;
  private List<String> good;

  @BeforeEach
  void fresh() {
    office = Workplace.in(Agency.onboard(port));
    chief = new Importing(office.as("chief"));
    good = TaskFile.row("staff", productCode(), today());
  }

  @Test
  void rows_become_tasks_and_the_others_are_refused_by_cell() {
    String file =
        upload(
            List.of(
                good,
                TaskFile.with(good, "personnelCode", "khong-co"),
                TaskFile.with(good, "personnelCode", "chairman"),
                TaskFile.with(good, "personnelCode", "chief"),
                TaskFile.with(good, "quantity", "1,5"),
                TaskFile.with(good, "quantity", "0"),
                TaskFile.with(good, "dueOn", "31/01/2020"),
                TaskFile.with(good, "origin", "Tự chọn"),
                TaskFile.with(good, "periodCode", "01/2020"),
                TaskFile.with(TaskFile.with(good, "productCode", "KHONG-CO"), "quantity", ""),
                TaskFile.with(good, "hours", "3"),
                TaskFile.with(
                    TaskFile.with(good, "personnelCode", "colleague"), "origin", "phat sinh"),
                good));
    List<String> faults =
        List.of(
            "3 NOT_FOUND personnelCode",
            "4 NOT_FOUND personnelCode",
            "5 OWN_FILE personnelCode",
            "6 NOT_WHOLE quantity",
            "7 OUT_OF_RANGE quantity",
            "8 DUE_DATE_OUTSIDE dueOn",
            "9 NOT_A_CHOICE origin",
            "10 NOT_FOUND periodCode",
            "11 NOT_FOUND productCode",
            "11 REQUIRED quantity",
            "12 FACT_NOT_ASKED hours");

    String tried = chief.done(TaskFile.input(file, "CSV", "CHECK_ONLY"));
    assertThat(chief.faults(tried)).isEqualTo(faults);
    assertThat(standing()).as("trying keeps nothing").isEmpty();
    String none = chief.done(TaskFile.input(file, "CSV", "ALL_OR_NOTHING"));
    assertThat(chief.shown(none).path("state").asString()).isEqualTo("REFUSED");
    assertThat(standing()).isEmpty();

    String id = chief.done(TaskFile.input(file, "CSV", "ACCEPTED_ROWS"));

    assertThat(chief.faults(id)).isEqualTo(faults);
    assertThat(chief.shown(id).path("imported").asInt()).isEqualTo(3);
    assertThat(standing())
        .containsExactlyInAnyOrder("staff PLANNED", "staff PLANNED", "colleague UNEXPECTED");
    assertThat(chief.download("/imports/" + id + "/failed-rows").statusCode()).isEqualTo(200);

    takeBack(id);

    assertThat(standing()).isEmpty();
    assertThat(chief.shown(id).path("state").asString()).isEqualTo("TAKEN_BACK");
    assertThat(
            Agency.database()
                .sql(
                    "select count(*) from %s.task where withdrawal_reason is not null"
                        .formatted(office.agency().schema()))
                .query(Integer.class)
                .single())
        .as("what was taken back stays on record")
        .isEqualTo(3);
  }

  @Test
  void spreadsheets_write_months_and_days_as_numbers() {
    List<Object> row = new ArrayList<>(good);
    row.set(1, counted(today().withDayOfMonth(1)));
    row.set(4, BigDecimal.valueOf(3));
    row.set(5, counted(today()));
    String file = chief.upload("nhiem-vu.xlsx", Importing.xlsx(List.of(TaskFile.HEADER, row)));

    String id = chief.done(TaskFile.input(file, "Danh sách", "ALL_OR_NOTHING"));

    assertThat(chief.faults(id)).isEmpty();
    assertThat(standing()).containsExactly("staff PLANNED");
  }

  @Test
  void a_batch_is_taken_back_as_a_whole_or_not_at_all() {
    String id = chief.done(TaskFile.input(upload(List.of(good, good)), "CSV", "ALL_OR_NOTHING"));
    String begun =
        office
            .as("staff")
            .data(
                "query ($p: ID!, $c: PeriodCode!) { tasks(personId: $p, periodCode: $c, first: 1) {"
                    + " nodes { id } } }",
                Map.of("p", office.personId(office.staff()), "c", office.periodCode()))
            .at("/tasks/nodes/0/id")
            .asString();
    submit(begun, 1);

    assertThat(refused(chief.api(), "takeBackImport", "import", Map.of("importId", id)))
        .isEqualTo("TASK_BEGUN importId");
    assertThat(standing()).hasSize(2);

    String other = chief.done(TaskFile.input(upload(List.of(good, good)), "CSV", "ALL_OR_NOTHING"));
    office.change("update %s.period set state = 'CLOSED'");
    assertThat(refused(chief.api(), "takeBackImport", "import", Map.of("importId", other)))
        .isEqualTo("PERIOD_NOT_OPEN importId");
    assertThat(standing()).hasSize(4);
  }

  @Test
  void whoever_leads_somebody_imports_and_only_for_those_below() {
    String file = upload(List.of(good));
    Importing staff = new Importing(office.as("staff"));
    Importing chairman = new Importing(office.as("chairman"));

    assertThat(staff.handIn("a.csv", csv(List.of(good)), UUID.randomUUID().toString()).statusCode())
        .isEqualTo(403);
    assertThat(
            refused(
                staff.api(), "startImport", "import", TaskFile.input(file, "CSV", "CHECK_ONLY")))
        .isEqualTo("FORBIDDEN ");
    String id =
        chairman.done(
            TaskFile.input(chairman.upload("b.csv", csv(List.of(good))), "CSV", "ACCEPTED_ROWS"));
    assertThat(chairman.faults(id)).containsExactly("2 FORBIDDEN personnelCode");
    assertThat(standing()).isEmpty();
    assertThat(chief.download("/import-templates/tasks").statusCode()).isEqualTo(200);
  }

  private void takeBack(String id) {
    done(chief.api(), "takeBackImport", "import", Map.of("importId", id));
    await().atMost(Duration.ofSeconds(60)).until(() -> !chief.goesOn(id));
  }

  private String upload(List<List<String>> rows) {
    return chief.upload("nhiem-vu.csv", csv(rows));
  }

  private static byte[] csv(List<List<String>> rows) {
    return Importing.csv(TaskFile.HEADER, rows);
  }

  /** Days as spreadsheets count them. */
  private static BigDecimal counted(LocalDate day) {
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));
  }

  private String productCode() {
    return Agency.database()
        .sql("select min(code) from %s.product".formatted(office.agency().schema()))
        .query(String.class)
        .single();
  }

  private List<String> standing() {
    return Agency.database()
        .sql(
            """
            select p.personnel_code || ' ' || t.origin
            from %1$s.task t join %1$s.person p on p.id = t.person_id
            where t.withdrawn_at is null\
            """
                .formatted(office.agency().schema()))
        .query((row, n) -> row.getString(1))
        .list();
  }
}
