package vn.kpiplatform.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kpiplatform.scoring.Facts.Incident;
import vn.kpiplatform.scoring.Facts.Origin;
import vn.kpiplatform.scoring.Facts.Output;
import vn.kpiplatform.scoring.Facts.OutputState;
import vn.kpiplatform.scoring.Facts.Subordinate;
import vn.kpiplatform.scoring.Facts.Task;
import vn.kpiplatform.scoring.Sheet.Cause;
import vn.kpiplatform.scoring.Sheet.InsufficientData;
import vn.kpiplatform.scoring.Sheet.Missing;
import vn.kpiplatform.scoring.Sheet.Scored;

class ScoringTest {

  private static final BigFraction FIVE = BigFraction.of(5);
  private static final BigFraction HALF = BigFraction.of(1, 2);
  private static final Map<String, BigFraction> GENERAL =
      Map.of("I", BigFraction.of(20), "II", BigFraction.of(7));

  @ParameterizedTest
  @CsvSource({
    "100, 1, excellent",
    "90, 1, excellent",
    "269999, 3000, good",
    "70, 1, good",
    "699999, 10000, completed",
    "50, 1, completed",
    "499999, 10000, not-completed",
    "0, 1, not-completed"
  })
  void a_band_starts_at_its_minimum_and_never_earlier(int numerator, int denominator, String band) {
    BigFraction score = BigFraction.of(numerator, denominator);

    assertThat(Schemes.decree().bandOf(score).code()).isEqualTo(band);
  }

  @Test
  void everything_done_without_fault_gives_the_whole_block() {
    Scored sheet = scored(staff(done("t1", 3)));

    assertThat(sheet.score()).isEqualTo(BigFraction.of(97));
    assertThat(sheet.band()).isEqualTo("excellent");
    assertThat(sheet.values().keySet()).containsExactly("general", "a", "b", "c", "results");
  }

  @Test
  void nothing_done_is_a_score_and_not_missing_data() {
    Scored sheet = scored(staff(task("t1", 3, Origin.PLANNED)));

    assertThat(sheet.score()).isEqualTo(BigFraction.of(27));
    assertThat(sheet.values()).containsEntry("results", BigFraction.ZERO);
  }

  @Test
  void an_output_sent_back_and_not_submitted_again_is_not_completed() {
    Output returned = output("o1", 1, OutputState.RETURNED);

    Scored sheet = scored(staff(task("t1", 1, Origin.PLANNED, returned), done("t2", 1)));

    assertThat(sheet.values()).containsEntry("a", HALF);
    assertThat(steps(sheet.root()))
        .filteredOn(step -> step.code().equals("output_not_completed"))
        .extracting(Step::fact)
        .containsOnly("o1");
  }

  @Test
  void extra_work_makes_up_for_what_is_missing_up_to_the_whole_and_its_surplus_stays_visible() {
    Task extra = task("t2", 1, Origin.UNEXPECTED, output("o2", 5, OutputState.VALIDATED));

    Scored sheet = scored(staff(task("t1", 2, Origin.PLANNED), extra));

    assertThat(sheet.values()).containsEntry("a", BigFraction.ONE);
    assertThat(steps(sheet.root()))
        .filteredOn(step -> step.code().equals("ratio"))
        .extracting(Step::value)
        .containsOnly(BigFraction.of(5, 2));
  }

  @Test
  void units_beyond_the_assigned_quantity_count_like_extra_work() {
    Task more = task("t1", 2, Origin.PLANNED, output("o1", 3, OutputState.VALIDATED));

    assertThat(scored(staff(more, task("t2", 2, Origin.PLANNED))).values())
        .containsEntry("a", BigFraction.of(3, 4));
  }

  @Test
  void a_task_passed_on_stays_assigned_and_is_never_completed() {
    Task passedOn =
        new Task(
            "t1",
            FIVE,
            FIVE,
            1,
            Origin.PLANNED,
            true,
            List.of(output("o1", 1, OutputState.VALIDATED)));

    assertThat(scored(staff(passedOn, done("t2", 1))).values()).containsEntry("a", HALF);
  }

  @Test
  void a_rounded_coefficient_is_never_used() {
    Task third =
        new Task("t1", BigFraction.ONE, BigFraction.of(3), 1, Origin.PLANNED, false, List.of());

    assertThat(scored(staff(third, done("t2", 1))).values())
        .containsEntry("a", BigFraction.of(3, 4));
  }

  @Test
  void only_as_many_units_lose_as_the_fault_was_on() {
    Output faulty =
        new Output(
            "o1", 4, OutputState.VALIDATED, List.of(new Incident("f1", 1, false)), List.of());

    assertThat(scored(staff(task("t1", 4, Origin.PLANNED, faulty))).values())
        .containsEntry("b", BigFraction.of(15, 16));
  }

  @Test
  void every_deduction_can_be_followed_to_its_fault() {
    Output faulty =
        new Output(
            "o1", 1, OutputState.VALIDATED, List.of(), List.of(new Incident("l1", 1, false)));

    assertThat(steps(scored(staff(task("t1", 1, Origin.PLANNED, faulty))).root()))
        .anySatisfy(
            step -> {
              assertThat(step.code()).isEqualTo("lateness");
              assertThat(step.fact()).isEqualTo("l1");
              assertThat(step.rule()).isEqualTo("rule-c");
              assertThat(step.value()).isEqualTo(BigFraction.of(1, 4));
            })
        .anySatisfy(
            step -> {
              assertThat(step.fact()).isEqualTo("o1");
              assertThat(step.value()).isEqualTo(BigFraction.of(3, 4));
            });
  }

  @Test
  void everything_that_is_missing_is_named_at_once() {
    Facts facts =
        new Facts(
            Subject.HEAD,
            "head",
            List.of(
                task("t1", 1, Origin.UNEXPECTED, output("o1", 1, OutputState.AWAITING_VALIDATION))),
            Map.of("I", BigFraction.of(20)),
            Map.of("e", BigFraction.ONE),
            List.of(new Subordinate("p1", null)),
            null);

    assertThat(Scoring.score(Schemes.decree(), facts))
        .isEqualTo(
            new InsufficientData(
                List.of(
                    new Cause(Missing.CRITERION_NOT_CONFIRMED, "II"),
                    new Cause(Missing.NOTHING_ASSIGNED, null),
                    new Cause(Missing.OUTPUT_AWAITING_VALIDATION, "o1"),
                    new Cause(Missing.JUDGEMENT_MISSING, "d"),
                    new Cause(Missing.JUDGEMENT_MISSING, "dd"))));
  }

  @Test
  void a_scheme_that_waits_for_every_subordinate_names_those_without_a_score() {
    Map<String, String> readings = new HashMap<>(Schemes.DEFAULTS);
    readings.put("R8", "everyone");
    Scheme waiting =
        Schemes.scheme(Readings.of(readings), null, Schemes.equal(3), Schemes.equal(6));
    Facts head = head(new Subordinate("p1", null), new Subordinate("p2", BigFraction.of(80)));

    assertThat(Scoring.score(waiting, head))
        .isEqualTo(new InsufficientData(List.of(new Cause(Missing.SUBORDINATE_NOT_SCORED, "p1"))));
    assertThat(Scoring.score(Schemes.decree(), head)).isInstanceOf(Scored.class);
  }

  @Test
  void one_subordinate_just_below_the_threshold_halves_the_leaders_component() {
    BigFraction below = BigFraction.of(499_999, 10_000);

    assertThat(scored(head(new Subordinate("p1", BigFraction.of(50)))).values())
        .containsEntry("d", BigFraction.ONE);
    assertThat(
            scored(head(new Subordinate("p1", below), new Subordinate("p2", BigFraction.of(99))))
                .values())
        .containsEntry("d", HALF);
  }

  @Test
  void facts_that_contradict_the_scheme_are_refused() {
    refused(Map.of("I", BigFraction.of(21)), Map.of(), "I: above maximum");
    refused(Map.of("I", BigFraction.of(-1)), Map.of(), "I: negative points");
    refused(Map.of("I", BigFraction.of(1, 4)), Map.of(), "I: off the step");
    refused(Map.of("IV", BigFraction.ONE), Map.of(), "IV: no such criterion");
    refused(GENERAL, Map.of("d", BigFraction.ONE), "d: no such component");
    refused(GENERAL, Map.of("a", BigFraction.ONE), "a: not a value to choose");
  }

  @Test
  void a_judgement_is_one_of_the_allowed_values() {
    Facts facts =
        new Facts(
            Subject.DEPUTY,
            "deputy",
            List.of(done("t1", 1)),
            GENERAL,
            Map.of("dd", BigFraction.of(3, 4)),
            List.of(),
            null);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoring.score(Schemes.decree(), facts))
        .withMessage("dd: not a value to choose");
  }

  @Test
  void a_fault_on_more_units_than_the_output_has_is_refused() {
    List<Incident> faults = List.of(new Incident("f1", 2, false));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Output("o1", 1, OutputState.VALIDATED, faults, List.of()));
  }

  private static void refused(
      Map<String, BigFraction> criteria, Map<String, BigFraction> judgements, String why) {
    Facts facts =
        new Facts(
            Subject.STAFF, "staff", List.of(done("t1", 1)), criteria, judgements, List.of(), null);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoring.score(Schemes.decree(), facts))
        .withMessage(why);
  }

  private static Scored scored(Facts facts) {
    Sheet sheet = Scoring.score(Schemes.decree(), facts);
    assertThat(sheet).isInstanceOf(Scored.class);
    return (Scored) sheet;
  }

  private static Facts staff(Task... tasks) {
    return new Facts(
        Subject.STAFF, "staff", Arrays.asList(tasks), GENERAL, Map.of(), List.of(), null);
  }

  private static Facts head(Subordinate... led) {
    return new Facts(
        Subject.HEAD,
        "head",
        List.of(done("t1", 1)),
        GENERAL,
        Map.of("dd", BigFraction.ONE, "e", BigFraction.ONE),
        Arrays.asList(led),
        null);
  }

  private static Task done(String ref, int quantity) {
    return task(
        ref, quantity, Origin.PLANNED, output(ref + "-out", quantity, OutputState.VALIDATED));
  }

  private static Task task(String ref, int quantity, Origin origin, Output... outputs) {
    return new Task(ref, FIVE, FIVE, quantity, origin, false, Arrays.asList(outputs));
  }

  private static Output output(String ref, int units, OutputState state) {
    return new Output(ref, units, state, List.of(), List.of());
  }

  private static Stream<Step> streamed(Step step) {
    return Stream.concat(Stream.of(step), step.children().stream().flatMap(ScoringTest::streamed));
  }

  private static List<Step> steps(Step root) {
    return streamed(root).toList();
  }
}
