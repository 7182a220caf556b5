package vn.kpiplatform.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How a component gets its value from facts. The set is closed: a scheme chooses among these and
 * gives them numbers; a new measure is a new class here, reviewed with its law.
 */
public sealed interface Measure {

  /** Completed converted output over assigned converted output (component a, Article 14). */
  record Quantity() implements Measure {}

  /**
   * The same ratio, less a deduction for each major content error (component b, Article 14).
   *
   * @param deduction the share of the product lost to one error, 1/4 in the decree
   * @param limit how many errors count on one product; null when all do
   */
  record Quality(BigFraction deduction, @Nullable Integer limit) implements Measure {}

  /**
   * The same ratio, less a deduction for each lateness (component c, Article 14).
   *
   * @param deduction the share of the product lost to one lateness, 1/4 in the decree
   * @param limit how many latenesses count on one product; null when all do
   */
  record Progress(BigFraction deduction, @Nullable Integer limit) implements Measure {}

  /**
   * The scores of the people led (component d, Article 15): {@code reached} when every scored
   * person has at least {@code threshold} points, otherwise {@code missed}. With nobody scored it
   * is a person's decision between these two, never the engine's (R7).
   */
  record Subordinates(BigFraction threshold, BigFraction reached, BigFraction missed)
      implements Measure {}

  /** A superior's choice among the allowed values (components đ and e, Article 15). */
  record Judgement(List<BigFraction> allowed) implements Measure {

    public Judgement {
      allowed = List.copyOf(allowed);
    }
  }
}
