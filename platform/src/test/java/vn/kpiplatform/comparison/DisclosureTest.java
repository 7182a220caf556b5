package vn.kpiplatform.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.assessment.PeriodReleased.Released;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.comparison.Figures.Field;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.scoring.Subject;

/** What can be reckoned about few people from everything that is shown, by whoever knows how. */
class DisclosureTest {

  private static final int MINIMUM = 5;
  private static final int WIDTH = 2;
  private static final int MONTHS = 3;
  private static final long SEED = 335;

  /** Of a person's score, and of the mean of few people's, at least so much stays open. */
  private static final BigFraction OPEN = BigFraction.of(20);

  private final Suppression suppression = new Suppression(MINIMUM, WIDTH);
  private final Showing showing = new Showing(suppression);

  /**
   * Every way to spread 5 to 13 people over three bands and two states is shown; those that look
   * the same are all that a reader, who knows the rules of suppression too, can think possible.
   */
  @Test
  void a_count_of_few_people_may_still_be_several_numbers_to_who_knows_the_rules() {
    int looked = 0;
    for (int people = MINIMUM; people <= 13; people++) {
      Map<List<@Nullable Integer>, List<int[]>> alike = new HashMap<>();
      for (int[] world : worlds(people)) {
        alike.computeIfAbsent(look(world), none -> new ArrayList<>()).add(world);
      }
      for (List<int[]> worlds : alike.values()) {
        for (int cell = 0; cell < worlds.getFirst().length; cell++) {
          int at = cell;
          IntStream values = worlds.stream().mapToInt(world -> world[at]);
          var range = values.summaryStatistics();
          boolean few = worlds.stream().anyMatch(world -> world[at] > 0 && world[at] < MINIMUM);
          if (few) {
            assertThat(range.getMax() - range.getMin())
                .as(
                    "cell %d of %s: %s",
                    cell, look(worlds.getFirst()), worlds.stream().map(Arrays::toString).toList())
                .isGreaterThanOrEqualTo(WIDTH);
            looked++;
          }
        }
      }
    }
    assertThat(looked).isGreaterThan(1_000);
  }

  /** Three months and their quarter, with people who come and go, as an agency publishes them. */
  @Test
  void no_score_of_few_people_follows_from_months_and_their_quarter() {
    SplittableRandom random = new SplittableRandom(SEED);
    int withheld = 0;
    int shown = 0;
    for (int round = 0; round < 40; round++) {
      QuarterCase quarter = QuarterCase.random(random);
      Bounds bounds = quarter.bounds(showing);
      for (List<BigFraction> few : quarter.means(MINIMUM)) {
        assertThat(bounds.width(few)).as("round %d, seed %d", round, SEED).isGreaterThan(OPEN);
      }
      if (quarter.showsQuarter(showing)) {
        shown++;
      } else {
        withheld++;
      }
    }
    assertThat(withheld).isPositive();
    assertThat(shown).isPositive();
  }

  /** The same reckoning finds the score where nothing is withheld: six people, one came last. */
  @Test
  void a_newcomers_score_would_follow_from_a_quarter_that_is_not_withheld() {
    boolean[][] present = new boolean[6][];
    for (int person = 0; person < 6; person++) {
      present[person] = new boolean[] {person < 5, person < 5, true};
    }
    QuarterCase quarter = QuarterCase.of(present, new SplittableRandom(SEED));
    List<BigFraction> newcomer = quarter.only(5, MONTHS - 1);

    assertThat(quarter.bounds(new Showing(new Suppression(1, 0))).width(newcomer))
        .isEqualTo(BigFraction.ZERO);
    assertThat(quarter.showsQuarter(showing)).isFalse();
    assertThat(quarter.bounds(showing).width(newcomer)).isGreaterThan(OPEN);
  }

  @Test
  void no_field_of_few_people_follows_from_the_total_of_all_fields() {
    SplittableRandom random = new SplittableRandom(SEED);
    int withheld = 0;
    for (int round = 0; round < 5_000; round++) {
      List<Field> fields =
          IntStream.range(0, 2 + random.nextInt(5))
              .mapToObj(code -> field("f" + code, 1 + random.nextInt(12)))
              .toList();
      List<Field> shown = suppression.fields(fields);
      List<Field> hidden = fields.stream().filter(field -> !shown.contains(field)).toList();
      assertThat(shown).allMatch(field -> field.people() >= MINIMUM);
      if (!hidden.isEmpty()) {
        withheld++;
        boolean enough =
            hidden.size() > 1 && hidden.stream().anyMatch(field -> field.people() >= MINIMUM);
        assertThat(enough || shown.isEmpty()).as("%s", fields).isTrue();
      }
    }
    assertThat(withheld).isGreaterThan(1_000);
  }

  @Test
  void a_mean_at_the_end_of_the_scale_is_withheld_where_it_would_tell_a_withheld_count() {
    // nine of ten in the upper band and 98.9 on average: no other number in it reaches that
    assertThat(implied(new int[] {9, 1, 0}, 989).meanIsSafe()).isFalse();
    assertThat(implied(new int[] {7, 3, 0}, 879).meanIsSafe()).isTrue();
  }

  private static Implied implied(int[] counts, int sum) {
    return new Implied(
        Worlds.bands(counts),
        List.of(true, true, false),
        new Total(10, 10, BigFraction.of(sum), BigFraction.ZERO),
        WIDTH);
  }

  private static List<int[]> worlds(int people) {
    return Worlds.of(people, 5);
  }

  /** What is shown of three bands, and of those with insufficient data and those not rated. */
  private List<@Nullable Integer> look(int[] world) {
    ComparisonView view = showing.of(Worlds.row(world)).view();
    List<@Nullable Integer> seen = new ArrayList<>();
    Objects.requireNonNull(view.statuses()).forEach(status -> seen.add(status.people()));
    if (view.bands() != null) {
      view.bands().forEach(band -> seen.add(band.people()));
    }
    seen.add(Objects.requireNonNull(view.quality()).missing());
    return seen;
  }

  private static Field field(String code, int people) {
    return new Field(code, people, BigFraction.ONE, BigFraction.ONE, 1, 1, 0);
  }

  static Released scored(UUID person, BigFraction score) {
    return new Released(
        person,
        Subject.STAFF,
        EmploymentKind.CIVIL_SERVANT,
        Status.SCORED,
        score,
        "completed",
        null,
        null,
        Map.of());
  }
}
