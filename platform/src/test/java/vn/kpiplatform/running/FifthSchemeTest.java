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

/** A scheme that the service was never told of: it lies on the class path of the tests alone. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FifthSchemeTest {

  private static final LocalDate START = LocalDate.of(2027, 5, 4);
  private static final LocalDate DUE = LocalDate.of(2027, 5, 20);

  /** 25 + 60 · (2/5 · 10/13 + 3/5 · 9/13) + 3. */
  private static final String SCORE = "928/13";

  @LocalServerPort private int port;
  private SchemeOffice office;
  private JsonNode score;

  @BeforeAll
  void a_month_passes() {
    office = SchemeOffice.found(port, "test-fifth", "2027-05", START);
    String late = office.assign(START, office.assignment("T-1", DUE));
    String inTime = office.assign(START, office.assignment("T-2", DUE));
    office.assign(START, office.assignment("T-1", DUE));
    LocalDate dayAfter = DUE.plusDays(1);
    office.validate(dayAfter, validation(office.submit(dayAfter, submission(late))));
    office.validate(dayAfter, validation(office.submit(DUE, submission(inTime))));
    office.judge(dayAfter, Map.of("S1", "3"));
    score = office.released();
  }

  @Test
  void the_variant_of_the_clerks_unit_gives_criteria_and_weights() {
    assertThat(score.at("/variant/code").asString()).isEqualTo("field");
    assertThat(score.path("blocks").toString())
        .isEqualTo(
            """
            [{"code":"manner","points":{"exact":"25"}},{"code":"work","points":{"exact":"564/13"}},\
            {"code":"ideas","points":{"exact":"3"}}]\
            """);
    assertThat(score.path("components").toString())
        .isEqualTo(
            """
            [{"code":"amount","value":{"exact":"10/13"}},{"code":"time","value":{"exact":"9/13"}}]\
            """);
  }

  @Test
  void three_blocks_give_the_exact_score_and_one_of_six_bands() {
    assertThat(score.at("/value/exact").asString()).isEqualTo(SCORE);
    assertThat(score.at("/band/code").asString()).isEqualTo("four");
    assertThat(
            ToldScore.read(new Client(office.officer()), office.clerkId(), office.period())
                .recomputed())
        .isEqualTo(SCORE);
  }

  @Test
  void the_ministry_compares_it_with_others() {
    JsonNode row =
        new ComparedAgencies(new Api(port, SignedTokens.analyst()))
            .row(office.agency().code(), "2027-05", "released people");

    assertThat(row.path("released").asBoolean()).isTrue();
    assertThat(row.path("people").asInt()).isEqualTo(3);
  }
}
