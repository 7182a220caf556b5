package vn.kpiplatform.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuppressionTest {

  private static final int MINIMUM = 5;
  private static final long SEED = 335;

  private final Suppression suppression = new Suppression(MINIMUM, 2);

  @Test
  void large_and_empty_cells_are_shown() {
    assertThat(suppression.cells(List.of(12, 17, 5, 0))).containsExactly(12, 17, 5, 0);
  }

  @Test
  void a_single_small_cell_takes_the_smallest_other_one_with_it() {
    assertThat(suppression.cells(List.of(12, 17, 9, 2))).containsExactly(12, 17, null, null);
  }

  @Test
  void another_is_withheld_where_all_could_be_small_and_would_have_to_be_nearly_the_minimum() {
    assertThat(suppression.cells(List.of(12, 17, 6, 2))).containsExactly(null, 17, null, null);
    assertThat(suppression.cells(List.of(12, 17, 4, 4))).containsExactly(null, 17, null, null);
  }

  @Test
  void two_small_cells_hide_each_other_if_together_they_are_enough_people() {
    assertThat(suppression.cells(List.of(3, 17, 6, 2))).containsExactly(null, 17, 6, null);
  }

  @Test
  void two_small_cells_that_are_too_few_together_take_a_third() {
    assertThat(suppression.cells(List.of(1, 17, 6, 2))).containsExactly(null, 17, null, null);
  }

  @Test
  void an_empty_cell_is_withheld_only_where_there_is_no_other() {
    assertThat(suppression.cells(List.of(0, 30, 4, 0))).containsExactly(0, null, null, 0);
    assertThat(suppression.cells(List.of(0, 0, 4))).containsExactly(null, null, null);
  }

  @Test
  void no_small_cell_follows_from_the_sum_of_all() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int round = 0; round < 20_000; round++) {
      List<Integer> counts =
          IntStream.range(0, 2 + random.nextInt(4))
              .mapToObj(cell -> random.nextInt(random.nextBoolean() ? 4 : 40))
              .toList();
      int total = counts.stream().mapToInt(Integer::intValue).sum();
      if (total >= MINIMUM) {
        List<@Nullable Integer> shown = suppression.cells(counts);
        long withheld = shown.stream().filter(Objects::isNull).count();
        int seen = shown.stream().filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        assertThat(withheld).as("%s, seed %s", counts, SEED).isNotEqualTo(1);
        assertThat(withheld == 0 || total - seen >= MINIMUM).as("%s", counts).isTrue();
        assertThat(shown)
            .as("%s", counts)
            .noneMatch(count -> count != null && count > 0 && count < MINIMUM);
      }
    }
  }

  @Test
  void a_mean_over_too_few_people_is_withheld() {
    assertThat(suppression.mean(total(4, 360))).isNull();
    assertThat(suppression.mean(Total.NOTHING)).isNull();
    assertThat(suppression.mean(total(6, 521))).isEqualTo(BigFraction.of(521, 6));
  }

  private static Total total(int people, int sum) {
    return new Total(people, people, BigFraction.of(sum), BigFraction.of(sum));
  }
}
