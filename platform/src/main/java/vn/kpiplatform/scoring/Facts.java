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
   * @param difficulty how much more than usual it is worth, above 0; null where nobody asks
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
      List<Output> outputs,
      @Nullable BigFraction difficulty) {

    /** A task whose difficulty nobody asks for. */
    public Task(
        String ref,
        BigFraction itemPoints,
        BigFraction standardPoints,
        int quantity,
        Origin origin,
        boolean handedOver,
        List<Output> outputs) {
      this(ref, itemPoints, standardPoints, quantity, origin, handedOver, outputs, null);
    }

    public Task {
      require(itemPoints.compareTo(BigFraction.ZERO) > 0, "item points are above 0", ref);
      require(standardPoints.compareTo(BigFraction.ZERO) > 0, "standard points are above 0", ref);
      require(quantity >= 1, "the quantity is at least 1", ref);
      require(difficulty == null || difficulty.signum() > 0, "the difficulty is above 0", ref);
      outputs = List.copyOf(outputs);
    }
  }

  /**
   * What was handed in at once, covering some units of its task.
   *
   * @param units at least 1
   * @param faults major content errors found in review, one entry per failed review
   * @param latenesses one entry per due date missed
   * @param quality the share of quality that the superior gave, from 0 to 1; null where nobody asks
   * @param beyondRequirement whether the superior found it better than was asked for
   * @param tooLate handed in after the day from which it counts as not done
   */
  public record Output(
      String ref,
      int units,
      OutputState state,
      List<Incident> faults,
      List<Incident> latenesses,
      @Nullable BigFraction quality,
      boolean beyondRequirement,
      boolean tooLate) {

    /** An output of which no more than its faults and latenesses is asked. */
    public Output(
        String ref,
        int units,
        OutputState state,
        List<Incident> faults,
        List<Incident> latenesses) {
      this(ref, units, state, faults, latenesses, null, false, false);
    }

    public Output {
      require(units >= 1, "an output has at least 1 unit", ref);
      for (Incident incident : faults) {
        require(incident.units() <= units, "a fault is on no more units than there are", ref);
      }
      for (Incident incident : latenesses) {
        require(incident.units() <= units, "a lateness is on no more units than there are", ref);
      }
      require(
          quality == null || (quality.signum() >= 0 && quality.compareTo(BigFraction.ONE) <= 0),
          "quality is a share",
          ref);
      faults = List.copyOf(faults);
      latenesses = List.copyOf(latenesses);
    }

    /** Accepted, and in time to count at all. */
    boolean isCompleted() {
      return state == OutputState.VALIDATED && !tooLate;
    }

    /** No score can be given before the superior has answered. */
    boolean isAwaited() {
      return state == OutputState.AWAITING_VALIDATION && !tooLate;
    }
  }

  /**
   * One failed review or one lateness.
   *
   * @param units how many units of the output it was on, at least 1
   * @param objectiveCause the competent authority has confirmed an objective cause: no deduction
   *     (Article 14)
   * @param workingDays of a lateness: how many working days late by the scheme's calendar, which is
   *     0 when only days of rest went by
   */
  public record Incident(String ref, int units, boolean objectiveCause, int workingDays) {

    /** An incident whose length nobody asks for. */
    public Incident(String ref, int units, boolean objectiveCause) {
      this(ref, units, objectiveCause, 0);
    }

    public Incident {
      require(workingDays >= 0, "nothing is late by less than no day", ref);
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
