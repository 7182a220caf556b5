package vn.kpiplatform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.work.Example.DUE;
import static vn.kpiplatform.work.Example.FRAME;
import static vn.kpiplatform.work.Example.NOVEMBER;
import static vn.kpiplatform.work.Example.PERSON;
import static vn.kpiplatform.work.Example.REPORT;
import static vn.kpiplatform.work.Example.SUPERIOR;
import static vn.kpiplatform.work.Example.morningOf;
import static vn.kpiplatform.work.Example.task;
import static vn.kpiplatform.work.Example.terms;
import static vn.kpiplatform.work.RefusalAssert.assertRefused;
import static vn.kpiplatform.work.RefusalAssert.because;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.scoring.Facts.Origin;

class TaskTest {

  private static final int TODAY = 10;

  @Test
  void copies_the_points_of_the_product_at_assignment() {
    Task task = task(3);

    assertThat(task.itemPoints()).isEqualTo(REPORT.itemPoints());
    assertThat(task.standardPoints()).isEqualTo(REPORT.standardPoints());
    assertThat(task.quantity()).isEqualTo(3);
    assertThat(task.dueOn()).isEqualTo(DUE);
    assertThat(task.person()).isEqualTo(PERSON);
    assertThat(task.period()).isEqualTo(NOVEMBER.id());
  }

  @Test
  void is_never_assigned_to_oneself() {
    assertRefused(() -> assign(SUPERIOR, terms(1, DUE)), because(WorkRefusal.OWN_FILE, "personId"));
  }

  @Test
  void has_at_least_one_unit() {
    assertRefused(
        () -> assign(PERSON, terms(0, DUE)),
        because(BasicRefusal.OUT_OF_RANGE, "quantity", 1, Terms.MOST_UNITS));
    assertRefused(
        () -> assign(PERSON, terms(Terms.MOST_UNITS + 1, DUE)),
        because(BasicRefusal.OUT_OF_RANGE, "quantity", 1, Terms.MOST_UNITS));
  }

  @Test
  void falls_due_from_the_day_of_assignment_to_the_last_day_of_the_period() {
    LocalDate today = LocalDate.of(2026, 11, TODAY);

    assertThat(assign(PERSON, terms(1, today)).dueOn()).isEqualTo(today);
    assertThat(assign(PERSON, terms(1, NOVEMBER.endsOn())).dueOn()).isEqualTo(NOVEMBER.endsOn());
    assertRefused(
        () -> assign(PERSON, terms(1, today.minusDays(1))),
        because(WorkRefusal.DUE_DATE_OUTSIDE, "dueOn", today, NOVEMBER.endsOn()));
    assertRefused(
        () -> assign(PERSON, terms(1, NOVEMBER.endsOn().plusDays(1))),
        because(WorkRefusal.DUE_DATE_OUTSIDE, "dueOn", today, NOVEMBER.endsOn()));
  }

  @Test
  void never_falls_due_before_the_period_begins() {
    assertRefused(
        () ->
            Task.assign(
                PERSON,
                FRAME,
                terms(1, LocalDate.of(2026, 10, 31)),
                Origin.PLANNED,
                SUPERIOR,
                morningOf(1).minusSeconds(5 * 86_400)),
        because(WorkRefusal.DUE_DATE_OUTSIDE, "dueOn", NOVEMBER.startsOn(), NOVEMBER.endsOn()));
  }

  @Test
  void names_every_fault_of_its_terms_at_once() {
    Terms terms =
        new Terms(
            "a".repeat(301), 0, DUE, BigDecimal.ZERO, BigDecimal.valueOf(10_001), "b".repeat(41));

    assertRefused(
        () -> assign(PERSON, terms),
        because(BasicRefusal.OUT_OF_RANGE, "quantity", 1, Terms.MOST_UNITS),
        because(WorkRefusal.FACT_NOT_ASKED, "difficulty"),
        because(WorkRefusal.FACT_NOT_ASKED, "hours"),
        because(BasicRefusal.OUT_OF_RANGE, "hours", 0, BigDecimal.valueOf(10_000)),
        because(BasicRefusal.TOO_LONG, "title", 300),
        because(BasicRefusal.TOO_LONG, "axis", 40));
  }

  private static Task assign(UUID person, Terms terms) {
    return Task.assign(person, FRAME, terms, Origin.UNEXPECTED, SUPERIOR, morningOf(TODAY));
  }
}
