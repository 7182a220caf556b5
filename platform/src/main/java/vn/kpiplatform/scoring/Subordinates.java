package vn.kpiplatform.scoring;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.scoring.Facts.Subordinate;
import vn.kpiplatform.scoring.Readings.Subordination;
import vn.kpiplatform.scoring.Sheet.Cause;
import vn.kpiplatform.scoring.Sheet.Missing;

/**
 * The scores of the people led (component d, Article 15): the first value when every scored person
 * reaches the band, otherwise the second. With nobody scored it is a person's decision between the
 * two, never the engine's (R7).
 *
 * @param band the code of the band that everybody led must reach
 * @param allowed the value when all do, then the one when somebody does not
 */
public record Subordinates(String band, List<BigFraction> allowed) implements Measure {

  public Subordinates {
    allowed = List.copyOf(allowed);
  }

  @Override
  public Step value(String code, String rule, Given given) {
    if (nobodyScored(given)) {
      return given.judged(code, rule);
    }
    Scheme.Band required = given.scheme().band(band);
    List<Step> people = new ArrayList<>();
    for (Subordinate person : given.facts().subordinates()) {
      BigFraction score = person.score();
      if (score != null) {
        boolean reached = required.isReachedBy(score);
        people.add(
            Step.leaf(
                reached ? "subordinate_reached" : "subordinate_missed",
                allowed.get(reached ? 0 : 1),
                rule,
                person.ref()));
      }
    }
    return Step.of(code, Operation.MINIMUM, rule, people);
  }

  @Override
  public List<Cause> missing(String code, Given given) {
    if (given.scheme().readings().subordination() == Subordination.EVERYONE) {
      List<Cause> unscored =
          given.facts().subordinates().stream()
              .filter(person -> person.score() == null)
              .map(person -> new Cause(Missing.SUBORDINATE_NOT_SCORED, person.ref()))
              .toList();
      if (!unscored.isEmpty()) {
        return unscored;
      }
    }
    return nobodyScored(given) ? given.unjudged(code) : List.of();
  }

  @Override
  public List<BigFraction> choices() {
    return allowed;
  }

  private static boolean nobodyScored(Given given) {
    return given.facts().subordinates().stream().allMatch(person -> person.score() == null);
  }
}
