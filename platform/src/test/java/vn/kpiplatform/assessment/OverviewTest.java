package vn.kpiplatform.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.assessment.OverviewView.OverviewUnitView;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.scoring.Subject;

class OverviewTest {

  private static final UUID UNIT = new UUID(0, 1);

  private final Overview overview = new Overview(List.of());

  @Test
  void a_unit_of_five_has_an_interval_and_one_of_four_has_none() {
    // the variance is 5/2, so the error is 1/2 and half the width 2.776 times its root
    OverviewUnitView five = unit(scored(Subject.STAFF, 78, 79, 80, 81, 82));
    assertThat(five.mean()).isNotNull();
    assertThat(five.mean().exact()).isEqualTo("80");
    assertThat(five.low()).isEqualByComparingTo("78.0371");
    assertThat(five.high()).isEqualByComparingTo("81.9629");

    OverviewUnitView four = unit(scored(Subject.STAFF, 79, 80, 81, 82));
    assertThat(four.mean()).isNotNull();
    assertThat(four.mean().exact()).isEqualTo("161/2");
    assertThat(four.low()).isNull();
    assertThat(four.high()).isNull();
  }

  @Test
  void who_has_no_score_is_counted_and_lowers_no_mean() {
    List<Standing> some = new ArrayList<>(scored(Subject.STAFF, 90));
    some.add(
        new Standing(new UUID(9, 9), UNIT, Subject.STAFF, Status.INSUFFICIENT_DATA, null, null));

    OverviewUnitView unit = unit(some);
    assertThat(unit.people()).isEqualTo(2);
    assertThat(unit.scored()).isEqualTo(1);
    assertThat(unit.mean()).isNotNull();
    assertThat(unit.mean().exact()).isEqualTo("90");
    assertThat(Overview.count(some, Status.INSUFFICIENT_DATA)).isEqualTo(1);
    assertThat(overview.mean(some.subList(1, 2))).isNull();
  }

  @Test
  void unusual_is_who_lies_beyond_the_fences_of_their_own_kind() {
    // quartiles 80 and 84, so the fences are 74 and 90
    List<Standing> staff = scored(Subject.STAFF, 73, 80, 80, 82, 82, 84, 84, 91);
    assertThat(overview.outliers(staff))
        .extracting(one -> one.score().exact() + " " + one.below())
        .containsExactlyInAnyOrder("73 true", "91 false");

    // exactly on a fence is not beyond it; seven of a kind are too few; others do not count
    assertThat(overview.outliers(scored(Subject.STAFF, 74, 80, 80, 82, 82, 84, 84, 90))).isEmpty();
    List<Standing> mixed = new ArrayList<>(scored(Subject.STAFF, 1, 80, 80, 82, 82, 84, 84));
    mixed.addAll(scored(Subject.HEAD, 81));
    assertThat(overview.outliers(mixed)).isEmpty();
  }

  private OverviewUnitView unit(List<Standing> members) {
    return overview.units(members).getFirst();
  }

  private static List<Standing> scored(Subject subject, int... scores) {
    List<Standing> standings = new ArrayList<>();
    for (int score : scores) {
      standings.add(
          new Standing(
              UUID.nameUUIDFromBytes((subject + "/" + standings.size()).getBytes(UTF_8)),
              UNIT,
              subject,
              Status.SCORED,
              BigFraction.of(score),
              null));
    }
    return standings;
  }
}
