package vn.kpiplatform.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.comparison.Figures.Field;

/**
 * What may be shown of small groups: no count and no mean of fewer people than a minimum. That does
 * not hide what everybody has in common: where all are in one band, the band of each is known.
 *
 * @param minimum the fewest people of whom anything but their number is shown
 * @param width how far apart the least and the greatest number are at least that a withheld count
 *     can be, by what is shown
 */
record Suppression(int minimum, int width) {

  boolean tooFew(int people) {
    return people < minimum;
  }

  /**
   * The mean over these people, unless it would tell of too few: of all behind it, or of those in
   * whom it differs from what the months of a quarter say.
   */
  @Nullable BigFraction mean(Total total) {
    return total.people() == 0 || tooFew(total.fewest()) ? null : total.mean();
  }

  /**
   * The fields of work that may be shown. A field of few people is withheld, and as many more, the
   * smallest first, until those withheld are at least two and one of them has enough people by
   * itself: the total of all fields is known, so what is withheld is known in sum, and the same
   * people may work in several fields.
   */
  List<Field> fields(List<Field> all) {
    List<Field> shown =
        new ArrayList<>(all.stream().filter(field -> !tooFew(field.people())).toList());
    shown.sort(Comparator.comparingInt(Field::people).thenComparing(Field::code));
    boolean enough = false;
    while (!shown.isEmpty()
        && shown.size() < all.size()
        && (!enough || all.size() - shown.size() < 2)) {
      enough = !tooFew(shown.removeFirst().people());
    }
    return shown;
  }

  /**
   * The counts that may be shown, each at its place; null where one is withheld. Counts between 0
   * and the minimum are withheld, and as many more, the smallest first, until those withheld are at
   * least two cells, together at least the minimum, and neither so few that one person in each, nor
   * so many that one short of the minimum in each leaves less than the width: the sum of all is
   * known, so what is withheld is known in sum, and the reader knows these rules.
   */
  List<@Nullable Integer> cells(List<Integer> counts) {
    List<@Nullable Integer> shown = new ArrayList<>(counts);
    int withheld = 0;
    int people = 0;
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) > 0 && tooFew(counts.get(i))) {
        shown.set(i, null);
        withheld++;
        people += counts.get(i);
      }
    }
    while (withheld > 0 && !isEnough(withheld, people)) {
      Optional<Integer> next = smallest(shown);
      if (next.isEmpty()) {
        break;
      }
      people += counts.get(next.get());
      withheld++;
      shown.set(next.get(), null);
    }
    return shown;
  }

  /** Each withheld count could be less, and each could be more, also if all were small. */
  private boolean isEnough(int withheld, int people) {
    int most = withheld * (minimum - 1);
    return withheld > 1
        && !tooFew(people)
        && people - withheld >= width
        && (people > most || most - people >= width);
  }

  /**
   * Where the smallest count stands that is still shown; an empty cell only if there is no other.
   */
  private static Optional<Integer> smallest(List<@Nullable Integer> shown) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i) != null) {
        places.add(i);
      }
    }
    return places.stream()
        .min(
            Comparator.comparingInt(
                place -> {
                  Integer count = shown.get(place);
                  return count == null || count == 0 ? Integer.MAX_VALUE : count;
                }));
  }
}
