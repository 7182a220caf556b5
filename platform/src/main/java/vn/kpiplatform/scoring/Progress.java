package vn.kpiplatform.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.scoring.Sheet.Cause;

/**
 * Completed converted output over assigned, less a deduction for each lateness (component c,
 * Article 14).
 *
 * @param deduction the share of the product lost to one lateness, 1/4 in the decree
 * @param limit how many latenesses count on one product; null when all do
 */
public record Progress(BigFraction deduction, @Nullable Integer limit) implements Measure {

  @Override
  public Step value(String code, String rule, Given given) {
    return given.output().progress(code, rule, this);
  }

  @Override
  public List<Cause> missing(String code, Given given) {
    return given.output().missing();
  }
}
