package vn.kpiplatform.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.framework.FractionJson;
import vn.kpiplatform.framework.FrameworkDocument;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.scoring.Facts.Origin;
import vn.kpiplatform.scoring.Facts.OutputState;
import vn.kpiplatform.scoring.Scheme;
import vn.kpiplatform.scoring.Scoring;
import vn.kpiplatform.scoring.Subject;

/**
 * A clerk who did half of the work: a, b and c are 1/2, with all general points 30 + 35 = 65. Their
 * head did everything and leads nobody else: 100 as long as the clerk's score is at a completed
 * level.
 */
class TrialTest {

  private static final UUID CLERK = new UUID(1, 1);
  private static final UUID HEAD = new UUID(1, 2);
  private static final UUID PERIOD = new UUID(1, 3);
  private static final Map<UUID, String> VARIANTS = Map.of(CLERK, "staff", HEAD, "head");

  private final Result clerk =
      result(
          CLERK,
          new Facts(
              Subject.STAFF,
              "staff",
              List.of(task("done", true), task("undone", false)),
              points(),
              Map.of(),
              List.of(),
              null));
  private final Result head =
      result(
          HEAD,
          new Facts(
              Subject.HEAD,
              "head",
              List.of(task("own", true)),
              points(),
              Map.of("dd", BigFraction.ONE, "e", BigFraction.ONE),
              List.of(new Facts.Subordinate(CLERK.toString(), BigFraction.of(65))),
              null));

  @Test
  void the_same_framework_gives_the_same_scores() {
    assertThat(scores(text -> text)).isEqualTo(Map.of(CLERK, "65", HEAD, "100"));
  }

  /** Completed from 66 on: d falls to 1/2, so 30 + 70 × (5 + 1/2)/6 = 565/6. */
  @Test
  void a_leader_takes_what_those_led_would_have() {
    assertThat(scores(text -> text.replace("\"minimum\":\"50\"", "\"minimum\":\"66\"")))
        .isEqualTo(Map.of(CLERK, "65", HEAD, "565/6"));
  }

  @Test
  void points_off_the_new_step_are_not_rounded_but_named() {
    Map<String, BigFraction> odd = new HashMap<>(points());
    odd.put("II.1", BigFraction.of(12, 10));
    Facts facts =
        new Facts(
            Subject.STAFF, "staff", List.of(task("done", true)), odd, Map.of(), List.of(), null);
    assertThat(
            Trial.of(
                    scheme(
                        text ->
                            text.replace(
                                "\"code\":\"II.1\",", "\"code\":\"II.1\",\"step\":\"0.5\",")),
                    VARIANTS,
                    List.of(result(CLERK, facts)),
                    List.of())
                .values())
        .extracting(Outcome::causes)
        .containsExactly(List.of(new Cause(Cause.Code.CRITERION_DOES_NOT_FIT, "II.1")));
  }

  @Test
  void whom_the_draft_does_not_cover_has_no_score() {
    assertThat(trial(text -> text, Map.of(CLERK, "staff")))
        .hasEntrySatisfying(
            HEAD,
            outcome ->
                assertThat(outcome.causes())
                    .containsExactly(new Cause(Cause.Code.SUBJECT_NOT_COVERED, null)));
  }

  private Map<UUID, String> scores(UnaryOperator<String> edit) {
    Map<UUID, String> scores = new HashMap<>();
    trial(edit, VARIANTS)
        .forEach(
            (person, outcome) ->
                scores.put(person, FractionJson.format(Objects.requireNonNull(outcome.score()))));
    return scores;
  }

  private Map<UUID, Outcome> trial(UnaryOperator<String> edit, Map<UUID, String> variants) {
    return Trial.of(scheme(edit), variants, List.of(head, clerk), List.of());
  }

  private static Scheme scheme(UnaryOperator<String> edit) {
    FrameworkDocument draft =
        FrameworkDocument.parse(edit.apply(Decree335.framework().canonical()));
    assertThat(draft.faults()).isEmpty();
    return draft.scheme();
  }

  private static Facts.Task task(String ref, boolean done) {
    return new Facts.Task(
        ref,
        BigFraction.of(5),
        BigFraction.of(5),
        1,
        Origin.PLANNED,
        false,
        done
            ? List.of(new Facts.Output("o-" + ref, 1, OutputState.VALIDATED, List.of(), List.of()))
            : List.of());
  }

  private static Map<String, BigFraction> points() {
    return Decree335.criteria().stream()
        .collect(Collectors.toMap(Scheme.Criterion::code, Scheme.Criterion::maximum));
  }

  private static Result result(UUID person, Facts facts) {
    Outcome outcome = Outcome.of(Decree335.scheme(), facts);
    return new Result(
        new UUID(2, person.getLeastSignificantBits()),
        PERIOD,
        PERIOD,
        person,
        facts.subject(),
        facts.variant(),
        PERIOD,
        EmploymentKind.CIVIL_SERVANT,
        outcome.status(),
        outcome.causes(),
        CanonicalText.of(facts),
        PERIOD,
        Scoring.REVISION,
        outcome.score(),
        outcome.band(),
        outcome.parts(),
        outcome.hash());
  }
}
