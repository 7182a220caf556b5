package vn.kpiplatform.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Refusal;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.scoring.Scheme;

class CriterionPointsTest {

  private static final List<Scheme.Criterion> CRITERIA = criteria(null);
  private static final List<Scheme.Criterion> HALVES = criteria(BigFraction.of(1, 2));

  @Test
  void every_criterion_once_and_within_its_scale_is_accepted() {
    assertThat(faults(CRITERIA, given("I", "0"), given("II", "2.5"))).isEmpty();
  }

  @Test
  void a_missing_criterion_is_named() {
    assertThat(faults(CRITERIA, given("I", "5")))
        .containsExactly("CRITERION_MISSING criteria [II]");
  }

  @Test
  void unknown_and_repeated_criteria_are_refused_where_they_stand() {
    assertThat(
            faults(CRITERIA, given("I", "1"), given("II", "1"), given("I", "2"), given("X", "1")))
        .containsExactly(
            "CRITERION_REPEATED criteria.2.code [I]", "CRITERION_UNKNOWN criteria.3.code [X]");
  }

  @Test
  void points_are_between_zero_and_the_maximum() {
    assertThat(faults(CRITERIA, given("I", "-0.1"), given("II", "2.500001")))
        .containsExactly(
            "OUT_OF_RANGE criteria.0.points [0, 5]", "OUT_OF_RANGE criteria.1.points [0, 5/2]");
  }

  @Test
  void points_off_the_step_are_refused_only_where_there_is_a_step() {
    assertThat(faults(HALVES, given("I", "4.5"), given("II", "2.25")))
        .containsExactly("POINTS_OFF_STEP criteria.1.points [1/2]");
    assertThat(faults(CRITERIA, given("I", "4.5"), given("II", "2.25"))).isEmpty();
  }

  private static CriterionPoints given(String code, String points) {
    return new CriterionPoints(code, new BigDecimal(points), null);
  }

  private static List<String> faults(List<Scheme.Criterion> criteria, CriterionPoints... given) {
    Checks checks = new Checks();
    CriterionPoints.check(checks, criteria, List.of(given));
    Refused refused = catchThrowableOfType(Refused.class, checks::refuseIfAny);
    List<String> faults = new ArrayList<>();
    if (refused != null) {
      for (Refusal reason : Objects.requireNonNull(refused).reasons()) {
        faults.add(reason.code() + " " + reason.field() + " " + reason.arguments());
      }
    }
    return faults;
  }

  private static List<Scheme.Criterion> criteria(@Nullable BigFraction step) {
    return List.of(
        new Scheme.Criterion("I", BigFraction.of(5), step, "general"),
        new Scheme.Criterion("II", BigFraction.of(5, 2), step, "general"));
  }
}
