package vn.kpiplatform.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.scoring.Sheet.Cause;

/**
 * Points on top for jobs done better than was asked for: a share of what each such job earned
 * (Guidance 06-HD/BTCTU of Ho Chi Minh City).
 *
 * @param rate the share, 1/20 in Ho Chi Minh City
 * @param component the code of the component whose points ratio says what a job earned
 */
public record BeyondRequirement(BigFraction rate, String component) implements Measure {

  @Override
  public Step value(String code, String rule, Given given) {
    PointsRatio points = points(given);
    return Step.of(
        code,
        Operation.SUM,
        rule,
        given.facts().tasks().stream()
            .filter(job -> !job.handedOver())
            .flatMap(
                job ->
                    job.outputs().stream()
                        .filter(output -> output.isCompleted() && output.beyondRequirement())
                        .map(
                            output ->
                                Step.of(
                                    "beyond",
                                    Operation.PRODUCT,
                                    rule,
                                    output.ref(),
                                    List.of(
                                        Step.leaf("rate", rate, rule),
                                        points.earned(job, output, rule)))))
            .toList());
  }

  @Override
  public List<Cause> missing(String code, Given given) {
    return points(given).missing(component, given);
  }

  private PointsRatio points(Given given) {
    return given.variant().components().stream()
        .filter(one -> one.code().equals(component))
        .map(Scheme.Component::measure)
        .filter(PointsRatio.class::isInstance)
        .map(PointsRatio.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(component + ": no points ratio"));
  }
}
