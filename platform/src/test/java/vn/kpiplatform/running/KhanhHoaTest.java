package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.SchemeOffice.submission;
import static vn.kpiplatform.running.SchemeOffice.validation;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A month under the system of Khánh Hòa, from the assignment to the released score. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KhanhHoaTest {

  private static final LocalDate START = LocalDate.of(2027, 5, 4);
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 5, 24);

  @LocalServerPort private int port;
  private SchemeOffice office;

  @BeforeAll
  void found() {
    office = SchemeOffice.found(port, "khanh-hoa", "2027-05", START);
  }

  @Test
  void a_report_from_the_25th_on_counts_as_not_done_and_exactly_50_is_left_to_the_authority() {
    SchemeOffice month = SchemeOffice.found(port, "khanh-hoa", "2027-05", START);
    String inTime = month.assign(START, month.assignment("B-REPORT", LAST_DAY));
    String late = month.assign(START, month.assignment("B-REPORT", LAST_DAY));
    month.validate(LAST_DAY, validation(month.submit(LAST_DAY, logged(inTime))));
    month.submit(LAST_DAY.plusDays(1), logged(late));
    month.judge(LocalDate.of(2027, 5, 28), Map.of("DD", "0", "TP", "0", "KL", "0"));

    JsonNode score = month.released();

    assertThat(score.at("/value/exact").asString()).isEqualTo("50");
    assertThat(score.path("band").isNull()).isTrue();
    assertThat(score.path("authorityDecides").asBoolean()).isTrue();
    assertThat(score.path("blocks").toString())
        .isEqualTo(
            """
            [{"code":"conduct","points":{"exact":"5"}},{"code":"reform","points":{"exact":"10"}},\
            {"code":"results","points":{"exact":"35"}}]\
            """);
    ToldScore told = ToldScore.read(new Client(month.officer()), month.clerkId(), month.period());
    assertThat(told.recomputed()).isEqualTo("50");
    assertThat(told.steps())
        .anyMatch(step -> step.path("code").asString().equals("output_too_late"));
  }

  @Test
  void a_report_falls_due_before_the_25th() {
    assertThat(
            SchemeOffice.on(
                START,
                () ->
                    Organisation.refused(
                        office.head(),
                        "assignTask",
                        "task",
                        office.assignment("B-REPORT", LAST_DAY.plusDays(1)))))
        .isEqualTo("DUE_DATE_OUTSIDE dueOn");
    office.assign(START, office.assignment("B-02", LAST_DAY.plusDays(1)));
  }

  @Test
  void hours_are_logged_with_the_work_and_kept() {
    String task = office.assign(START, office.assignment("C-01", LAST_DAY));
    Map<String, Object> submission = submission(task);
    assertThat(submitting(submission)).isEqualTo("FACT_REQUIRED hours");
    submission.put("hours", "0");
    assertThat(submitting(submission)).isEqualTo("OUT_OF_RANGE hours");
    submission.put("hours", "6.5");
    String output = office.submit(LAST_DAY, submission);
    Map<String, Object> validation = validation(output);
    validation.put("quality", "80");
    assertThat(validating(validation)).isEqualTo("FACT_NOT_ASKED quality");
    validation.remove("quality");
    validation.put("beyondRequirement", true);
    assertThat(validating(validation)).isEqualTo("FACT_NOT_ASKED beyondRequirement");

    assertThat(
            office
                .head()
                .data(
                    "query ($id: ID!) { node(id: $id) { ... on Output {"
                        + " submissions { hours } } } }",
                    Map.of("id", output))
                .at("/node/submissions/0/hours")
                .asString())
        .isEqualTo("6.5");
  }

  @Test
  void the_difficulty_is_not_asked() {
    Map<String, Object> assignment = office.assignment("C-01", LAST_DAY);
    assignment.put("difficulty", "1");

    assertThat(
            SchemeOffice.on(
                START, () -> Organisation.refused(office.head(), "assignTask", "task", assignment)))
        .isEqualTo("FACT_NOT_ASKED difficulty");
  }

  private String submitting(Map<String, Object> submission) {
    return SchemeOffice.on(
        LAST_DAY, () -> Organisation.refused(office.clerk(), "submitOutput", "output", submission));
  }

  private String validating(Map<String, Object> validation) {
    return SchemeOffice.on(
        LAST_DAY,
        () -> Organisation.refused(office.head(), "validateOutput", "output", validation));
  }

  private static Map<String, Object> logged(String task) {
    Map<String, Object> submission = submission(task);
    submission.put("hours", "8");
    return submission;
  }
}
