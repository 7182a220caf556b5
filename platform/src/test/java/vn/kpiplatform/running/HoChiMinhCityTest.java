package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.SchemeOffice.submission;
import static vn.kpiplatform.running.SchemeOffice.validation;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A quarter under the guidance of Ho Chi Minh City, from the assignment to the released score. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HoChiMinhCityTest {

  private static final LocalDate START = LocalDate.of(2027, 4, 1);
  private static final LocalDate DUE = LocalDate.of(2027, 4, 29);

  /** 27 + 30.226/35.4 × 70 + 0.5, example E25. */
  private static final String EXAMPLE = "77233/885";

  @LocalServerPort private int port;
  private SchemeOffice office;

  @BeforeAll
  void found() {
    office = SchemeOffice.found(port, "ho-chi-minh-city", "2027-Q2", START);
  }

  @Test
  void the_three_jobs_of_the_example_give_its_score_to_the_fraction() {
    SchemeOffice quarter = SchemeOffice.found(port, "ho-chi-minh-city", "2027-Q2", START);
    done(quarter, "JOB-01", "PLANNED", "1", DUE, "100", true);
    // 30 April and 3 May are holidays, so 5 May is two working days late
    done(quarter, "JOB-02", "PLANNED", "1.1", LocalDate.of(2027, 5, 5), "90", false);
    done(quarter, "JOB-03", "UNEXPECTED", "1.2", LocalDate.of(2027, 5, 10), "80", false);
    quarter.judge(LocalDate.of(2027, 6, 28), Map.of("B15", "0", "B16", "0"));

    JsonNode score = quarter.released();

    assertThat(score.at("/value/exact").asString()).isEqualTo(EXAMPLE);
    assertThat(score.at("/value/display").asString()).isEqualTo("87.27");
    assertThat(score.at("/band/code").asString()).isEqualTo("good");
    assertThat(score.at("/variant/code").asString()).isEqualTo("staff");
    assertThat(points(score)).containsEntry("general", "27").containsEntry("bonus", "1/2");
    assertThat(
            ToldScore.read(new Client(quarter.officer()), quarter.clerkId(), quarter.period())
                .recomputed())
        .isEqualTo(EXAMPLE);
  }

  @Test
  void the_difficulty_is_chosen_among_the_three_when_assigning() {
    Map<String, Object> assignment = office.assignment("JOB-01", DUE);

    assertThat(assigning(assignment)).isEqualTo("FACT_REQUIRED difficulty");
    assignment.put("difficulty", "1.3");
    assertThat(assigning(assignment)).isEqualTo("FACTOR_NOT_ALLOWED difficulty");
    assignment.put("difficulty", "1.2");
    assignment.put("hours", "3");
    assertThat(assigning(assignment)).isEqualTo("FACT_NOT_ASKED hours");
  }

  @Test
  void quality_is_graded_and_hours_are_not_logged() {
    Map<String, Object> assignment = office.assignment("JOB-01", DUE);
    assignment.put("difficulty", "1");
    String task = office.assign(START, assignment);
    Map<String, Object> submission = submission(task);
    submission.put("hours", "4");
    assertThat(
            SchemeOffice.on(
                DUE,
                () -> Organisation.refused(office.clerk(), "submitOutput", "output", submission)))
        .isEqualTo("FACT_NOT_ASKED hours");
    submission.remove("hours");
    Map<String, Object> validation = validation(office.submit(DUE, submission));

    assertThat(validating(validation)).isEqualTo("FACT_REQUIRED quality");
    validation.put("quality", "101");
    assertThat(validating(validation)).isEqualTo("OUT_OF_RANGE quality");
    validation.put("quality", "85");
    office.validate(DUE, validation);
  }

  private String assigning(Map<String, Object> assignment) {
    return SchemeOffice.on(
        START, () -> Organisation.refused(office.head(), "assignTask", "task", assignment));
  }

  private String validating(Map<String, Object> validation) {
    return SchemeOffice.on(
        DUE, () -> Organisation.refused(office.head(), "validateOutput", "output", validation));
  }

  private static void done(
      SchemeOffice office,
      String product,
      String origin,
      String difficulty,
      LocalDate submitted,
      String quality,
      boolean beyond) {
    Map<String, Object> assignment = office.assignment(product, DUE);
    assignment.put("origin", origin);
    assignment.put("difficulty", difficulty);
    String task = office.assign(START, assignment);
    Map<String, Object> validation = validation(office.submit(submitted, submission(task)));
    validation.put("quality", quality);
    validation.put("beyondRequirement", beyond);
    office.validate(submitted.plusDays(1), validation);
  }

  private static Map<String, String> points(JsonNode score) {
    JsonNode blocks = score.path("blocks");
    return IntStream.range(0, blocks.size())
        .mapToObj(blocks::get)
        .collect(
            Collectors.toMap(
                block -> block.path("code").asString(),
                block -> block.at("/points/exact").asString()));
  }
}
