package vn.kpiplatform.scoring;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.scoring.Facts.Incident;
import vn.kpiplatform.scoring.Facts.Origin;
import vn.kpiplatform.scoring.Facts.Output;
import vn.kpiplatform.scoring.Facts.Task;
import vn.kpiplatform.scoring.Sheet.Cause;
import vn.kpiplatform.scoring.Sheet.Missing;

/**
 * Points that jobs earned over the points they could have earned (B over A in Guidance 06-HD/BTCTU
 * of Ho Chi Minh City). A job can earn its standard points times its difficulty; it earns that
 * times a weighted mean of timeliness and quality, and never more. Every job counts on both sides,
 * unexpected ones too.
 *
 * @param planned standard points of a job that was planned or taken over
 * @param unexpected standard points of a job that arose in the period
 * @param progress the share of timeliness; the rest is quality's
 * @param lateness what is left of timeliness, by the longest lateness, the shortest first; nothing
 *     is left beyond the last
 */
public record PointsRatio(
    BigFraction planned, BigFraction unexpected, BigFraction progress, List<Lateness> lateness)
    implements Measure {

  public PointsRatio {
    lateness = List.copyOf(lateness);
  }

  /**
   * What is left up to some lateness.
   *
   * @param workingDays late by so many working days or fewer
   */
  public record Lateness(int workingDays, BigFraction share) {}

  @Override
  public Step value(String code, String rule, Given given) {
    List<Task> jobs = given.facts().tasks();
    return Step.of(
        code,
        Operation.QUOTIENT,
        rule,
        Step.of(
            "earned", Operation.SUM, rule, jobs.stream().map(job -> earned(job, rule)).toList()),
        Step.of(
            "possible",
            Operation.SUM,
            rule,
            jobs.stream().map(job -> possible(job, rule)).toList()));
  }

  @Override
  public List<Cause> missing(String code, Given given) {
    List<Task> jobs = given.facts().tasks();
    List<Cause> causes = new ArrayList<>();
    if (jobs.isEmpty()) {
      causes.add(new Cause(Missing.NOTHING_ASSIGNED, null));
    }
    causes.addAll(ConvertedOutput.awaited(jobs));
    jobs.stream()
        .filter(job -> !job.handedOver())
        .flatMap(job -> job.outputs().stream())
        .filter(output -> output.isCompleted() && output.quality() == null)
        .forEach(output -> causes.add(new Cause(Missing.QUALITY_NOT_GIVEN, output.ref())));
    return causes;
  }

  /** What an accepted output earned. */
  Step earned(Task job, Output output, String rule) {
    List<Step> factors = worth(job, rule);
    factors.add(Step.leaf("units", BigFraction.of(output.units()), rule, output.ref()));
    factors.add(execution(output, rule));
    return Step.of("output", Operation.PRODUCT, rule, output.ref(), factors);
  }

  private Step earned(Task job, String rule) {
    if (job.handedOver()) {
      return Step.leaf("task_handed_over", BigFraction.ZERO, rule, job.ref());
    }
    if (job.outputs().isEmpty()) {
      return Step.leaf("task_not_completed", BigFraction.ZERO, rule, job.ref());
    }
    Step sum =
        Step.of(
            "task",
            Operation.SUM,
            rule,
            job.ref(),
            job.outputs().stream()
                .map(
                    output ->
                        output.isCompleted()
                            ? earned(job, output, rule)
                            : ConvertedOutput.notCompleted(output, rule))
                .toList());
    Step most = possible(job, rule);
    return sum.value().compareTo(most.value()) > 0
        ? Step.of("task", Operation.MINIMUM, rule, job.ref(), List.of(most, sum))
        : sum;
  }

  private Step possible(Task job, String rule) {
    List<Step> factors = worth(job, rule);
    factors.add(Step.leaf("quantity", BigFraction.of(job.quantity()), rule, job.ref()));
    return Step.of("task", Operation.PRODUCT, rule, job.ref(), factors);
  }

  private List<Step> worth(Task job, String rule) {
    List<Step> factors = new ArrayList<>();
    BigFraction points = job.origin() == Origin.UNEXPECTED ? unexpected : planned;
    factors.add(Step.leaf("job_points", points, rule, job.ref()));
    BigFraction difficulty = job.difficulty();
    if (difficulty != null) {
      factors.add(Step.leaf("difficulty", difficulty, rule, job.ref()));
    }
    return factors;
  }

  private Step execution(Output output, String rule) {
    BigFraction quality = output.quality();
    return Step.of(
        "execution",
        Operation.SUM,
        rule,
        output.ref(),
        List.of(
            weighted(progress, timeliness(output, rule), rule),
            weighted(
                BigFraction.ONE.subtract(progress),
                Step.leaf(
                    "quality_given",
                    quality == null ? BigFraction.ZERO : quality,
                    rule,
                    output.ref()),
                rule)));
  }

  private static Step weighted(BigFraction weight, Step value, String rule) {
    return Step.of("weighted", Operation.PRODUCT, rule, Step.leaf("weight", weight, rule), value);
  }

  private Step timeliness(Output output, String rule) {
    int days =
        output.latenesses().stream()
            .filter(late -> !late.objectiveCause())
            .mapToInt(Incident::workingDays)
            .max()
            .orElse(0);
    BigFraction share =
        lateness.stream()
            .filter(step -> days <= step.workingDays())
            .findFirst()
            .map(Lateness::share)
            .orElse(BigFraction.ZERO);
    return Step.leaf("timeliness", share, rule, output.ref());
  }
}
