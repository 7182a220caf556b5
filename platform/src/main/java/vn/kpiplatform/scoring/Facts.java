package vn.kpiplatform.scoring;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one person or unit in one period, as far as a scheme can ask. References are
 * opaque; the engine only carries them into the explanation.
 *
 * @param variant the code of the scheme's variant for this subject; null when it has none
 * @param criteria confirmed points by criterion code; an absent code is not confirmed, never zero
 * @param judgements chosen values by component code; an absent code is not judged
 * @param subordinates the people under management whom the leader's component looks at
 * @param unit the unit that a leader leads; null for everybody else
 * @param indicators of a unit, one for each that the scheme gives it, in any order
 */
public record Facts(
    Subject subject,
    @Nullable String variant,
    List<Task> tasks,
    Map<String, BigFraction> criteria,
    Map<String, BigFraction> judgements,
    List<Subordinate> subordinates,
    @Nullable LedUnit unit,
    List<Indicator> indicators) {

  public Facts {
    tasks = List.copyOf(tasks);
    criteria = Map.copyOf(criteria);
    judgements = Map.copyOf(judgements);
    subordinates = List.copyOf(subordinates);
    indicators = List.copyOf(indicators);
  }

  /** A person's facts: indicators are for units. */
  public Facts(
      Subject subject,
      @Nullable String variant,
      List<Task> tasks,
      Map<String, BigFraction> criteria,
      Map<String, BigFraction> judgements,
      List<Subordinate> subordinates,
      @Nullable LedUnit unit) {
    this(subject, variant, tasks, criteria, judgements, subordinates, unit, List.of());
  }

  /** How a task came to the person (Article 18.1). */
  public enum Origin {
    /** In the assigned total. */
    PLANNED,
    /** Arose during the period: outside the assigned total. */
    UNEXPECTED,
    /** Taken over from somebody who could not do it: outside the assigned total. */
    TAKEN_OVER
  }

  /** Where an output stands when the facts are taken. One never submitted is simply not listed. */
  public enum OutputState {
    /** Accepted by the superior: completed. */
    VALIDATED,
    /** Submitted, and the superior has not answered: no score can be given. */
    AWAITING_VALIDATION,
    /** Sent back and not submitted again: not completed. */
    RETURNED
  }

  /**
   * One line of work. Points are those copied at assignment; their quotient is the coefficient.
   *
   * @param itemPoints points of the catalogue item, above 0
   * @param standardPoints points of the standard product, above 0
   * @param quantity assigned units, at least 1
   * @param handedOver passed on to somebody else: it stays in this person's assigned total and
   *     counts as not completed for them (Article 18.1). A line passed on in part is two lines.
   */
  public record Task(
      String ref,
      BigFraction itemPoints,
      BigFraction standardPoints,
      int quantity,
      Origin origin,
      boolean handedOver,
      List<Output> outputs) {

    public Task {
      require(itemPoints.compareTo(BigFraction.ZERO) > 0, "item points are above 0", ref);
      require(standardPoints.compareTo(BigFraction.ZERO) > 0, "standard points are above 0", ref);
      require(quantity >= 1, "the quantity is at least 1", ref);
      outputs = List.copyOf(outputs);
    }
  }

  /**
   * What was handed in at once, covering some units of its task.
   *
   * @param units at least 1
   * @param faults major content errors found in review, one entry per failed review
   * @param latenesses one entry per due date missed
   */
  public record Output(
      String ref, int units, OutputState state, List<Incident> faults, List<Incident> latenesses) {

    public Output {
      require(units >= 1, "an output has at least 1 unit", ref);
      for (Incident incident : faults) {
        require(incident.units() <= units, "a fault is on no more units than there are", ref);
      }
      for (Incident incident : latenesses) {
        require(incident.units() <= units, "a lateness is on no more units than there are", ref);
      }
      faults = List.copyOf(faults);
      latenesses = List.copyOf(latenesses);
    }
  }

  /**
   * One failed review or one lateness.
   *
   * @param units how many units of the output it was on, at least 1
   * @param objectiveCause the competent authority has confirmed an objective cause: no deduction
   *     (Article 14)
   */
  public record Incident(String ref, int units, boolean objectiveCause) {

    public Incident {
      require(units >= 1, "an incident is on at least 1 unit", ref);
    }
  }

  /**
   * A person under management.
   *
   * @param score their score in the same period; null when they have none
   */
  public record Subordinate(String ref, @Nullable BigFraction score) {}

  /**
   * The unit that a leader leads.
   *
   * @param score its score in the same period; null when it has none
   */
  public record LedUnit(String ref, @Nullable BigFraction score) {}

  /**
   * What a unit had to reach and has reached.
   *
   * @param code of the component that it is
   * @param target at least 0; null when none was set
   * @param actual at least 0, entered in time and validated; null when there is none
   * @param awaitingValidation a value was entered in time and nobody has answered
   */
  public record Indicator(
      String ref,
      String code,
      @Nullable BigFraction target,
      @Nullable BigFraction actual,
      boolean awaitingValidation) {

    public Indicator {
      require(target == null || target.signum() >= 0, "a target is at least 0", ref);
      require(actual == null || actual.signum() >= 0, "an actual value is at least 0", ref);
    }
  }

  private static void require(boolean holds, String rule, String ref) {
    if (!holds) {
      throw new IllegalArgumentException(ref + ": " + rule);
    }
  }
}
