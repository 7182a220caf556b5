package vn.kpiplatform.work;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.framework.Indicator;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.scoring.Direction;
import vn.kpiplatform.work.IndicatorEntry.Actual;
import vn.kpiplatform.work.IndicatorEntry.Answer;
import vn.kpiplatform.work.IndicatorEntry.Responsible;
import vn.kpiplatform.work.IndicatorEntry.Statement;
import vn.kpiplatform.work.IndicatorEntry.Target;

/**
 * An indicator of a unit in one period, as everything stated about it makes it. Each act yields the
 * next entry or refuses.
 *
 * <p>Of several actual values the latest that came in time counts: until it is validated nothing
 * does, for whoever corrects a value no longer stands by the one before.
 */
record UnitIndicator(Period period, UUID unit, Indicator definition, List<IndicatorEntry> entries) {

  static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

  /** Nobody corrects the same thing more often; lists of entries are bounded by it. */
  private static final int MOST_ENTRIES = 100;

  private static final int MOST_DECIMALS = 6;
  private static final int LONGEST_SOURCE = 200;
  private static final int LONGEST_NOTE = 2_000;

  UnitIndicator {
    entries = List.copyOf(entries);
  }

  /** Follows from period, unit and code, so that it has its id before anything is stated. */
  static UUID idOf(UUID period, UUID unit, String code) {
    return UUID.nameUUIDFromBytes(
        (period + "/" + unit + "/" + code).getBytes(StandardCharsets.UTF_8));
  }

  UUID id() {
    return idOf(period.id(), unit, definition.code());
  }

  int version() {
    return entries.size();
  }

  /** The last day on which an actual value counts. */
  LocalDate closesOn() {
    return definition.closing().of(period.endsOn());
  }

  /** What is to be reached, by the latest decision. */
  Optional<Target> target() {
    return last(Target.class).map(entry -> (Target) entry.statement());
  }

  /** Who, beside the head, enters actual values. */
  Optional<UUID> responsible() {
    return last(Responsible.class).map(entry -> ((Responsible) entry.statement()).person());
  }

  /** The actual value that counts, once it is validated. */
  Optional<IndicatorEntry> inTime() {
    return entries.reversed().stream()
        .filter(entry -> entry.statement() instanceof Actual actual && !actual.late())
        .findFirst();
  }

  /** How an actual value was answered. */
  Optional<IndicatorEntry> answerTo(IndicatorEntry actual) {
    return entries.stream()
        .filter(
            entry ->
                entry.statement() instanceof Answer answer && answer.actual().equals(actual.id()))
        .findFirst();
  }

  State state() {
    if (target().isEmpty()) {
      return State.NO_TARGET;
    }
    return inTime()
        .map(
            actual ->
                answerTo(actual)
                    .map(answer -> ((Answer) answer.statement()).accepted())
                    .map(accepted -> accepted ? State.VALIDATED : State.RETURNED)
                    .orElse(State.AWAITING_VALIDATION))
        .orElse(State.NO_ACTUAL);
  }

  /**
   * Whoever stands above the unit, or the officer, sets the target; a later decision changes it.
   */
  IndicatorEntry setTarget(Hand hand, BigDecimal value, String document, @Nullable String note) {
    requireOther(hand, "unitId");
    if (!hand.above() && !hand.officer()) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "unitId");
    }
    requireVersion(hand);
    Checks checks = new Checks();
    BigDecimal clean = value(value, checks);
    checks.that(
        definition.direction() == Direction.LOWER_IS_BETTER || value.signum() != 0,
        IndicatorRefusal.TARGET_ZERO,
        "value");
    Target target =
        new Target(
            clean,
            checks.text(document, LONGEST_SOURCE, "document"),
            checks.optionalLines(note, LONGEST_NOTE, "note"));
    checks.refuseIfAny();
    return next(hand, target);
  }

  /** The head gives the entering of actual values to somebody of the unit. */
  IndicatorEntry giveTo(Hand hand, UUID person, boolean servesInUnit) {
    if (!hand.head()) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "unitIndicatorId");
    }
    requireVersion(hand);
    if (!servesInUnit) {
      throw Refused.because(IndicatorRefusal.NOT_IN_UNIT, "personId");
    }
    return next(hand, new Responsible(person));
  }

  /**
   * Enters what was reached. Whoever answers a return in time is in time whatever the day.
   *
   * @param validator who stands above the unit today, if anybody in the agency does
   * @param checks further faults of the input, found before
   */
  IndicatorEntry enter(Hand hand, Reached reached, @Nullable UUID validator, Checks checks) {
    if (!hand.head() && !responsible().equals(Optional.ofNullable(hand.person()))) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "unitIndicatorId");
    }
    requireVersion(hand);
    if (target().isEmpty()) {
      throw Refused.because(BasicRefusal.NOT_FOUND, "unitIndicatorId");
    }
    LocalDate today = CivilTime.day(hand.now());
    checks.that(
        !reached.asOf().isBefore(period.startsOn()) && !reached.asOf().isAfter(today),
        IndicatorRefusal.AS_OF_OUTSIDE,
        "asOf",
        period.startsOn(),
        today);
    Actual actual =
        new Actual(
            value(reached.value(), checks),
            reached.asOf(),
            checks.text(reached.source(), LONGEST_SOURCE, "source"),
            checks.optionalLines(reached.note(), LONGEST_NOTE, "note"),
            today.isAfter(closesOn()) && state() != State.RETURNED,
            validator);
    checks.refuseIfAny();
    return next(hand, actual);
  }

  /**
   * Answers the actual value that waits.
   *
   * @param validator who answers it now; null where the officer has to, who always says why
   */
  IndicatorEntry answer(
      Hand hand, boolean accepted, @Nullable String note, @Nullable UUID validator) {
    IndicatorEntry waiting = inTime().filter(one -> answerTo(one).isEmpty()).orElse(null);
    requireOther(hand, "unitIndicatorId");
    if (waiting != null && waiting.by().equals(hand.account())) {
      throw Refused.because(IndicatorRefusal.OWN_UNIT, "unitIndicatorId");
    }
    if (validator == null ? !hand.officer() : !validator.equals(hand.person())) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "unitIndicatorId");
    }
    requireVersion(hand);
    if (waiting == null) {
      throw Refused.because(IndicatorRefusal.NOTHING_TO_VALIDATE, "unitIndicatorId");
    }
    Checks checks = new Checks();
    boolean reasoned = !accepted || validator == null;
    String clean =
        reasoned
            ? checks.lines(note, LONGEST_NOTE, "note")
            : checks.optionalLines(note, LONGEST_NOTE, "note");
    checks.refuseIfAny();
    return next(hand, new Answer(waiting.id(), accepted, clean));
  }

  private void requireOther(Hand hand, String field) {
    if (hand.head()) {
      throw Refused.because(IndicatorRefusal.OWN_UNIT, field);
    }
  }

  private void requireVersion(Hand hand) {
    if (hand.expectedVersion() != version()) {
      throw Refused.because(BasicRefusal.STALE_VERSION, "expectedVersion", version());
    }
  }

  private static BigDecimal value(BigDecimal value, Checks checks) {
    checks.that(
        value.signum() >= 0
            && value.compareTo(LARGEST) <= 0
            && value.stripTrailingZeros().scale() <= MOST_DECIMALS,
        BasicRefusal.OUT_OF_RANGE,
        "value",
        0,
        LARGEST);
    return value;
  }

  private IndicatorEntry next(Hand hand, Statement statement) {
    if (version() >= MOST_ENTRIES) {
      throw Refused.because(BasicRefusal.OUT_OF_RANGE, "expectedVersion", 0, MOST_ENTRIES - 1);
    }
    return new IndicatorEntry(
        TimeOrderedId.at(hand.now()), version() + 1, statement, hand.account(), hand.now());
  }

  private Optional<IndicatorEntry> last(Class<? extends Statement> kind) {
    return entries.reversed().stream()
        .filter(entry -> kind.isInstance(entry.statement()))
        .findFirst();
  }

  /** How far an indicator has come. */
  enum State {
    NO_TARGET,
    NO_ACTUAL,
    AWAITING_VALIDATION,
    RETURNED,
    VALIDATED
  }

  /**
   * Who acts, and what they are to the unit today.
   *
   * @param person absent for an officer who is nobody in the tree
   * @param head heads the unit itself
   * @param above stands directly above it
   */
  record Hand(
      UUID account,
      @Nullable UUID person,
      boolean officer,
      boolean head,
      boolean above,
      int expectedVersion,
      Instant now) {}

  /** An actual value as it was handed in. */
  record Reached(BigDecimal value, LocalDate asOf, String source, @Nullable String note) {}
}
