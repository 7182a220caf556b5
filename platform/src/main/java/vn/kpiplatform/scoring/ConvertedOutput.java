package vn.kpiplatform.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.scoring.Facts.Incident;
import vn.kpiplatform.scoring.Facts.Origin;
import vn.kpiplatform.scoring.Facts.Output;
import vn.kpiplatform.scoring.Facts.Task;
import vn.kpiplatform.scoring.Readings.DeductionScope;
import vn.kpiplatform.scoring.Readings.ExtraWork;
import vn.kpiplatform.scoring.Sheet.Cause;
import vn.kpiplatform.scoring.Sheet.Missing;

/**
 * The three ratios of Article 14: completed converted output over assigned converted output, with
 * the deductions of the measure.
 *
 * <p>Validated units beyond the assigned quantity are completed work outside the assigned total, as
 * unexpected work is (Articles 14 and 18.1): they count under the same reading R5.
 */
final class ConvertedOutput {

  private final Scheme scheme;
  private final List<Task> tasks;
  private final Step assigned;

  ConvertedOutput(Scheme scheme, List<Task> tasks) {
    this.scheme = scheme;
    this.tasks = tasks;
    this.assigned =
        Step.of(
            "assigned",
            Operation.SUM,
            scheme.rules().assigned(),
            tasks.stream().filter(this::isAssigned).map(this::assigned).toList());
  }

  /** What keeps every ratio from being given. */
  List<Cause> missing() {
    List<Cause> causes = new ArrayList<>();
    if (assigned.value().signum() == 0) {
      causes.add(new Cause(Missing.NOTHING_ASSIGNED, null));
    }
    causes.addAll(awaited(tasks));
    return causes;
  }

  /** The outputs that keep any score from being given. */
  static List<Cause> awaited(List<Task> tasks) {
    return tasks.stream()
        .filter(task -> !task.handedOver())
        .flatMap(task -> task.outputs().stream())
        .filter(Output::isAwaited)
        .map(output -> new Cause(Missing.OUTPUT_AWAITING_VALIDATION, output.ref()))
        .toList();
  }

  Step quantity(String code, String rule) {
    return ratio(code, rule, Output::faults, null);
  }

  Step quality(String code, String rule, Quality measure) {
    return ratio(
        code, rule, Output::faults, new Deduction("fault", measure.deduction(), measure.limit()));
  }

  Step progress(String code, String rule, Progress measure) {
    return ratio(
        code,
        rule,
        Output::latenesses,
        new Deduction("lateness", measure.deduction(), measure.limit()));
  }

  private record Deduction(String code, BigFraction share, @Nullable Integer limit) {}

  private Step ratio(
      String code,
      String rule,
      Function<Output, List<Incident>> incidents,
      @Nullable Deduction deduction) {
    Step completed =
        Step.of(
            "completed",
            Operation.SUM,
            rule,
            tasks.stream().map(task -> completed(task, rule, incidents, deduction)).toList());
    if (scheme.readings().extraWork() != ExtraWork.CAPPED_RATIOS) {
      return Step.of(code, Operation.QUOTIENT, rule, completed, assigned);
    }
    return Step.of(
        code,
        Operation.MINIMUM,
        rule,
        Step.leaf("limit", BigFraction.ONE, scheme.rules().extraLimit()),
        Step.of("ratio", Operation.QUOTIENT, rule, completed, assigned));
  }

  private boolean isAssigned(Task task) {
    if (task.origin() == Origin.PLANNED) {
      return true;
    }
    return scheme.readings().extraWork() == ExtraWork.BOTH_SIDES && !task.handedOver();
  }

  private Step assigned(Task task) {
    String rule = scheme.rules().assigned();
    Step quantity = Step.leaf("quantity", BigFraction.of(task.quantity()), rule, task.ref());
    if (scheme.readings().extraWork() == ExtraWork.BOTH_SIDES && !task.handedOver()) {
      Step units = sumOfOutputs(task, rule, output -> units(output, rule));
      if (units.value().compareTo(quantity.value()) > 0) {
        quantity =
            Step.of("quantity", Operation.MAXIMUM, rule, task.ref(), List.of(quantity, units));
      }
    }
    return converted(task, rule, List.of(quantity));
  }

  private Step completed(
      Task task,
      String rule,
      Function<Output, List<Incident>> incidents,
      @Nullable Deduction deduction) {
    if (task.handedOver()) {
      return Step.leaf(
          "task_handed_over", BigFraction.ZERO, scheme.rules().handedOver(), task.ref());
    }
    if (task.outputs().isEmpty()) {
      return Step.leaf("task_not_completed", BigFraction.ZERO, rule, task.ref());
    }
    if (deduction == null) {
      return converted(
          task, rule, List.of(sumOfOutputs(task, rule, output -> units(output, rule))));
    }
    if (scheme.readings().scope() == DeductionScope.UNIT) {
      Function<Output, Step> left =
          output -> unitsLeft(output, rule, counted(incidents.apply(output), deduction), deduction);
      return converted(task, rule, List.of(sumOfOutputs(task, rule, left)));
    }
    // the line is the product: a fault on an output that was never accepted is a fault on it too
    List<Incident> onLine =
        task.outputs().stream().flatMap(output -> incidents.apply(output).stream()).toList();
    List<Incident> counted = counted(onLine, deduction);
    Step units = sumOfOutputs(task, rule, output -> units(output, rule));
    return counted.isEmpty()
        ? converted(task, rule, List.of(units))
        : converted(task, rule, List.of(units, credit(counted, rule, deduction)));
  }

  private Step converted(Task task, String rule, List<Step> amounts) {
    String conversion = scheme.rules().conversion();
    List<Step> factors = new ArrayList<>();
    factors.add(
        Step.of(
            "coefficient",
            Operation.QUOTIENT,
            conversion,
            task.ref(),
            List.of(
                Step.leaf("item_points", task.itemPoints(), conversion, task.ref()),
                Step.leaf("standard_points", task.standardPoints(), conversion, task.ref()))));
    factors.addAll(amounts);
    boolean extra = task.origin() != Origin.PLANNED;
    return Step.of(
        extra ? "extra_task" : "task",
        Operation.PRODUCT,
        extra ? scheme.rules().extraWork() : rule,
        task.ref(),
        factors);
  }

  private static Step sumOfOutputs(Task task, String rule, Function<Output, Step> units) {
    List<Step> outputs = task.outputs().stream().map(units).toList();
    return outputs.size() == 1
        ? outputs.get(0)
        : Step.of("outputs", Operation.SUM, rule, task.ref(), outputs);
  }

  private static Step units(Output output, String rule) {
    return output.isCompleted()
        ? Step.leaf("output", BigFraction.of(output.units()), rule, output.ref())
        : notCompleted(output, rule);
  }

  static Step notCompleted(Output output, String rule) {
    String code = output.tooLate() ? "output_too_late" : "output_not_completed";
    return Step.leaf(code, BigFraction.ZERO, rule, output.ref());
  }

  /**
   * The units of an output after deductions. A fault says how many units it was on, not which: a
   * later review looks again at what failed before, so faults are taken to lie on each other.
   */
  private Step unitsLeft(
      Output output, String rule, List<Incident> incidents, Deduction deduction) {
    if (!output.isCompleted() || incidents.isEmpty()) {
      return units(output, rule);
    }
    List<Step> parts = new ArrayList<>();
    int above = output.units();
    for (int count = 0; count <= incidents.size(); count++) {
      int below = count < incidents.size() ? incidents.get(count).units() : 0;
      if (above > below) {
        Step units = Step.leaf("units", BigFraction.of(above - below), rule, output.ref());
        List<Incident> here = incidents.subList(0, count);
        parts.add(
            here.isEmpty()
                ? units
                : Step.of(
                    "output",
                    Operation.PRODUCT,
                    rule,
                    output.ref(),
                    List.of(units, credit(here, rule, deduction))));
      }
      above = below;
    }
    return parts.size() == 1
        ? parts.get(0)
        : Step.of("output", Operation.SUM, rule, output.ref(), parts);
  }

  /** Those that deduct, on the most units first, no more than the limit. */
  private static List<Incident> counted(List<Incident> incidents, Deduction deduction) {
    return incidents.stream()
        .filter(incident -> !incident.objectiveCause())
        .sorted(Comparator.comparingInt(Incident::units).reversed())
        .limit(deduction.limit() == null ? Integer.MAX_VALUE : deduction.limit())
        .toList();
  }

  /** The share of a product that is left after its faults, of which there is at least one. */
  private Step credit(List<Incident> incidents, String rule, Deduction deduction) {
    if (scheme.readings().credit() == Readings.PartialCredit.NOTHING) {
      return Step.leaf("credit", BigFraction.ZERO, rule, incidents.get(0).ref());
    }
    return switch (scheme.readings().repetition()) {
      case LINEAR -> {
        List<Step> terms = new ArrayList<>();
        terms.add(Step.leaf("whole", BigFraction.ONE, rule));
        terms.addAll(perIncident(incidents, deduction.code(), deduction.share(), rule));
        Step left = Step.of("credit", Operation.DIFFERENCE, rule, terms);
        yield left.value().signum() < 0
            ? Step.of(
                "credit", Operation.MAXIMUM, rule, Step.leaf("floor", BigFraction.ZERO, rule), left)
            : left;
      }
      case COMPOUND -> {
        BigFraction kept = BigFraction.ONE.subtract(deduction.share());
        yield Step.of(
            "credit",
            Operation.PRODUCT,
            rule,
            perIncident(incidents, deduction.code(), kept, rule));
      }
    };
  }

  private static List<Step> perIncident(
      List<Incident> incidents, String code, BigFraction value, String rule) {
    return incidents.stream()
        .map(incident -> Step.leaf(code, value, rule, incident.ref()))
        .toList();
  }
}
