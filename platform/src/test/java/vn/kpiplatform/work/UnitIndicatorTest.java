package vn.kpiplatform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.work.Example.NOVEMBER;
import static vn.kpiplatform.work.Example.morningOf;
import static vn.kpiplatform.work.RefusalAssert.assertRefused;
import static vn.kpiplatform.work.RefusalAssert.because;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.framework.Indicator;
import vn.kpiplatform.framework.Indicator.ClosingDay;
import vn.kpiplatform.framework.Text;
import vn.kpiplatform.scoring.Direction;
import vn.kpiplatform.work.IndicatorEntry.Actual;
import vn.kpiplatform.work.UnitIndicator.Hand;
import vn.kpiplatform.work.UnitIndicator.Reached;
import vn.kpiplatform.work.UnitIndicator.State;

class UnitIndicatorTest {

  private static final UUID UNIT = new UUID(2, 1);
  private static final UUID HEAD = new UUID(2, 2);
  private static final UUID ABOVE = new UUID(2, 3);
  private static final UUID OFFICER = new UUID(2, 4);
  private static final UUID CLERK = new UUID(2, 5);
  private static final int CLOSING_DAY = 25;
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

  private UnitIndicator indicator = untouched(Direction.HIGHER_IS_BETTER);

  @Test
  void goes_from_target_to_actual_to_validated() {
    assertThat(indicator.state()).isEqualTo(State.NO_TARGET);
    target("100");
    assertThat(indicator.state()).isEqualTo(State.NO_ACTUAL);
    actual("80", 20);
    assertThat(indicator.state()).isEqualTo(State.AWAITING_VALIDATION);
    answer(true, null, 21);
    assertThat(indicator.state()).isEqualTo(State.VALIDATED);
    assertThat(indicator.version()).isEqualTo(3);
  }

  @Test
  void takes_its_target_from_above_or_from_the_officer_and_never_from_its_own_head() {
    assertRefused(
        () -> indicator.setTarget(head(2), decimal("1"), "1/QĐ", null),
        because(IndicatorRefusal.OWN_UNIT, "unitId"));
    assertRefused(
        () -> indicator.setTarget(clerk(2), decimal("1"), "1/QĐ", null),
        because(BasicRefusal.FORBIDDEN, "unitId"));
    assertThat(indicator.setTarget(officer(2), decimal("1"), "1/QĐ", null).number()).isEqualTo(1);
    assertThat(indicator.setTarget(above(2), decimal("1"), "1/QĐ", null).number()).isEqualTo(1);
  }

  @Test
  void has_a_target_above_zero_where_higher_is_better() {
    assertRefused(
        () -> indicator.setTarget(above(2), decimal("0"), "", null),
        because(IndicatorRefusal.TARGET_ZERO, "value"),
        because(BasicRefusal.REQUIRED, "document"));
    assertRefused(
        () -> indicator.setTarget(above(2), decimal("-1"), "1/QĐ", null),
        because(BasicRefusal.OUT_OF_RANGE, "value", 0, UnitIndicator.LARGEST));
    assertRefused(
        () -> indicator.setTarget(above(2), decimal("0.0000001"), "1/QĐ", null),
        because(BasicRefusal.OUT_OF_RANGE, "value", 0, UnitIndicator.LARGEST));

    indicator = untouched(Direction.LOWER_IS_BETTER);
    target("0");
    assertThat(indicator.state()).isEqualTo(State.NO_ACTUAL);
  }

  @Test
  void keeps_the_earlier_target_when_a_later_decision_sets_another() {
    target("100");
    target("120");

    assertThat(indicator.target().orElseThrow().value()).isEqualTo(decimal("120"));
    assertThat(indicator.entries()).hasSize(2);
  }

  @Test
  void is_entered_by_the_head_or_whom_the_head_gave_it_to() {
    target("100");
    assertRefused(
        () -> indicator.enter(clerk(20), reached("80"), ABOVE, new Checks()),
        because(BasicRefusal.FORBIDDEN, "unitIndicatorId"));
    assertRefused(
        () -> indicator.giveTo(above(20), CLERK, true),
        because(BasicRefusal.FORBIDDEN, "unitIndicatorId"));
    assertRefused(
        () -> indicator.giveTo(head(20), CLERK, false),
        because(IndicatorRefusal.NOT_IN_UNIT, "personId"));

    then(indicator.giveTo(head(20), CLERK, true));
    then(indicator.enter(clerk(20), reached("80"), ABOVE, new Checks()));

    assertThat(indicator.state()).isEqualTo(State.AWAITING_VALIDATION);
  }

  @Test
  void is_entered_only_against_a_target() {
    assertRefused(
        () -> indicator.enter(head(20), reached("80"), ABOVE, new Checks()),
        because(BasicRefusal.NOT_FOUND, "unitIndicatorId"));
  }

  @Test
  void stands_for_a_day_of_the_period_that_has_come() {
    target("100");
    LocalDate first = NOVEMBER.startsOn();
    LocalDate today = AS_OF;
    for (LocalDate day : List.of(first.minusDays(1), today.plusDays(1))) {
      assertRefused(
          () ->
              indicator.enter(
                  head(20), new Reached(decimal("80"), day, "Nguồn", null), ABOVE, new Checks()),
          because(IndicatorRefusal.AS_OF_OUTSIDE, "asOf", first, today));
    }
  }

  @Test
  void counts_on_its_closing_day_and_is_missing_the_day_after() {
    target("100");
    actual("80", CLOSING_DAY + 1);
    assertThat(indicator.state()).isEqualTo(State.NO_ACTUAL);
    assertThat(((Actual) indicator.entries().getLast().statement()).late()).isTrue();
    assertRefused(
        () -> indicator.answer(above(27), true, null, ABOVE),
        because(IndicatorRefusal.NOTHING_TO_VALIDATE, "unitIndicatorId"));

    indicator = untouched(Direction.HIGHER_IS_BETTER);
    target("100");
    actual("80", CLOSING_DAY);
    assertThat(indicator.state()).isEqualTo(State.AWAITING_VALIDATION);
  }

  @Test
  void may_be_corrected_after_its_closing_day_only_in_answer_to_a_return() {
    target("100");
    actual("80", 20);
    answer(false, "Thiếu nguồn số liệu", 26);
    assertThat(indicator.state()).isEqualTo(State.RETURNED);
    actual("75", 27);
    assertThat(indicator.state()).isEqualTo(State.AWAITING_VALIDATION);
    answer(true, null, 28);

    actual("100", 29);

    assertThat(indicator.state()).isEqualTo(State.VALIDATED);
    assertThat(((Actual) indicator.inTime().orElseThrow().statement()).value())
        .isEqualTo(decimal("75"));
  }

  @Test
  void counts_for_nothing_while_a_correction_in_time_waits() {
    target("100");
    actual("80", 20);
    answer(true, null, 21);
    actual("90", 22);

    assertThat(indicator.state()).isEqualTo(State.AWAITING_VALIDATION);
  }

  @Test
  void is_answered_by_whoever_stood_above_and_by_nobody_else() {
    target("100");
    actual("80", 20);
    assertRefused(
        () -> indicator.answer(head(21), true, null, ABOVE),
        because(IndicatorRefusal.OWN_UNIT, "unitIndicatorId"));
    assertRefused(
        () -> indicator.answer(officer(21), true, "Đã đối chiếu", ABOVE),
        because(BasicRefusal.FORBIDDEN, "unitIndicatorId"));
    assertRefused(
        () -> indicator.answer(above(21), false, " ", ABOVE),
        because(BasicRefusal.REQUIRED, "note"));
    assertThat(indicator.answer(above(21), true, null, ABOVE).number()).isEqualTo(3);
  }

  @Test
  void is_answered_by_the_officer_with_a_reason_where_nobody_stands_above() {
    target("100");
    then(indicator.enter(head(20), reached("80"), null, new Checks()));
    assertRefused(
        () -> indicator.answer(above(21), true, "Đã đối chiếu", null),
        because(BasicRefusal.FORBIDDEN, "unitIndicatorId"));
    assertRefused(
        () -> indicator.answer(officer(21), true, null, null),
        because(BasicRefusal.REQUIRED, "note"));
    assertThat(indicator.answer(officer(21), true, "Đã đối chiếu", null).number()).isEqualTo(3);
  }

  @Test
  void is_never_answered_by_whoever_entered_it() {
    target("100");
    then(indicator.giveTo(head(19), OFFICER, true));
    then(indicator.enter(officer(20), reached("80"), null, new Checks()));

    assertRefused(
        () -> indicator.answer(officer(21), true, "Đã đối chiếu", null),
        because(IndicatorRefusal.OWN_UNIT, "unitIndicatorId"));
  }

  @Test
  void is_changed_only_by_whoever_has_seen_it_as_it_is() {
    target("100");
    Hand stale = new Hand(HEAD, HEAD, false, true, false, 0, morningOf(20));

    assertRefused(
        () -> indicator.enter(stale, reached("80"), ABOVE, new Checks()),
        because(BasicRefusal.STALE_VERSION, "expectedVersion", 1));
  }

  @Test
  void takes_no_more_than_a_hundred_entries() {
    for (int i = 0; i < 100; i++) {
      target("100");
    }
    assertRefused(
        () -> target("100"), because(BasicRefusal.OUT_OF_RANGE, "expectedVersion", 0, 99));
  }

  private static UnitIndicator untouched(Direction direction) {
    return new UnitIndicator(
        NOVEMBER,
        UNIT,
        new Indicator(
            "CB-01",
            new Text("Tỷ lệ hoàn thành", "Completion rate"),
            Indicator.Kind.BASIC,
            direction,
            BigFraction.ONE,
            BigFraction.ZERO,
            BigFraction.ONE,
            new Text("%", "%"),
            new Text("Hệ thống", "System"),
            new ClosingDay(0, CLOSING_DAY)),
        List.of());
  }

  private void target(String value) {
    then(indicator.setTarget(above(2), decimal(value), "12/QĐ-BCSCL", null));
  }

  private void actual(String value, int day) {
    then(indicator.enter(head(day), reached(value), ABOVE, new Checks()));
  }

  private void answer(boolean accepted, @Nullable String note, int day) {
    then(indicator.answer(above(day), accepted, note, ABOVE));
  }

  private void then(IndicatorEntry entry) {
    List<IndicatorEntry> entries = new ArrayList<>(indicator.entries());
    entries.add(entry);
    indicator = new UnitIndicator(NOVEMBER, UNIT, indicator.definition(), entries);
  }

  private Hand head(int day) {
    return hand(HEAD, false, true, false, day);
  }

  private Hand above(int day) {
    return hand(ABOVE, false, false, true, day);
  }

  private Hand officer(int day) {
    return hand(OFFICER, true, false, false, day);
  }

  private Hand clerk(int day) {
    return hand(CLERK, false, false, false, day);
  }

  private Hand hand(UUID who, boolean officer, boolean head, boolean above, int day) {
    Instant now = morningOf(day);
    return new Hand(who, who, officer, head, above, indicator.version(), now);
  }

  private static Reached reached(String value) {
    return new Reached(decimal(value), LocalDate.of(2026, 11, 20), "Hệ thống quản lý", null);
  }

  private static BigDecimal decimal(String value) {
    return new BigDecimal(value);
  }
}
