package vn.kpiplatform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.work.Example.ASKED_NOTHING;
import static vn.kpiplatform.work.Example.EVIDENCE;
import static vn.kpiplatform.work.Example.NOVEMBER;
import static vn.kpiplatform.work.Example.PERSON;
import static vn.kpiplatform.work.Example.REPORT;
import static vn.kpiplatform.work.Example.SUPERIOR;
import static vn.kpiplatform.work.Example.UNGRADED;
import static vn.kpiplatform.work.Example.morningOf;
import static vn.kpiplatform.work.Example.task;
import static vn.kpiplatform.work.Example.terms;
import static vn.kpiplatform.work.Example.waiting;
import static vn.kpiplatform.work.RefusalAssert.assertRefused;
import static vn.kpiplatform.work.RefusalAssert.because;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.framework.AskedFacts;
import vn.kpiplatform.framework.AskedFacts.Cutoff;
import vn.kpiplatform.framework.AskedFacts.Difficulty;
import vn.kpiplatform.framework.Text;
import vn.kpiplatform.scoring.Facts.Origin;
import vn.kpiplatform.work.Submission.Handing;

class AskedFactsTest {

  private static final Text NAME = new Text("độ khó", "difficulty");
  private static final AskedFacts ALL =
      new AskedFacts(
          List.of(
              new Difficulty(BigFraction.ONE, NAME, "difficulty"),
              new Difficulty(BigFraction.of(11, 10), NAME, "difficulty")),
          true,
          true,
          true,
          List.of(new Cutoff("BC-01", 24, "report")));
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);

  @Test
  void the_difficulty_is_one_of_the_frameworks_factors() {
    assertThat(assign(ALL, new BigDecimal("1.10"), null).quantity()).isEqualTo(1);
    assertRefused(
        () -> assign(ALL, new BigDecimal("1.15"), null),
        because(WorkRefusal.FACTOR_NOT_ALLOWED, "difficulty", "1; 11/10"));
    assertRefused(() -> assign(ALL, null, null), because(WorkRefusal.FACT_REQUIRED, "difficulty"));
    assertRefused(
        () -> assign(ASKED_NOTHING, BigDecimal.ONE, null),
        because(WorkRefusal.FACT_NOT_ASKED, "difficulty"));
  }

  @Test
  void hours_are_foreseen_only_where_they_are_counted() {
    assertThat(assign(ALL, BigDecimal.ONE, BigDecimal.TEN).quantity()).isEqualTo(1);
    assertRefused(
        () -> assign(ALL, BigDecimal.ONE, BigDecimal.ZERO),
        because(BasicRefusal.OUT_OF_RANGE, "hours", 0, MOST_HOURS));
    assertRefused(
        () -> assign(ASKED_NOTHING, null, BigDecimal.ONE),
        because(WorkRefusal.FACT_NOT_ASKED, "hours"));
  }

  @Test
  void a_product_with_a_last_day_falls_due_by_that_day() {
    assertRefused(
        () ->
            Task.assign(
                PERSON,
                new Frame(NOVEMBER, REPORT, ALL),
                new Terms(null, 1, LocalDate.of(2026, 11, 25), BigDecimal.ONE, null, null),
                Origin.PLANNED,
                SUPERIOR,
                morningOf(2)),
        because(
            WorkRefusal.DUE_DATE_OUTSIDE,
            "dueOn",
            LocalDate.of(2026, 11, 2),
            LocalDate.of(2026, 11, 24)));
  }

  @Test
  void hours_are_logged_with_a_submission_where_they_are_counted() {
    Output logged = Output.submit(task(1), 0, List.of(), 1, handing(ALL, BigDecimal.TEN));

    assertThat(logged.submissions()).hasSize(1);
    assertRefused(
        () -> Output.submit(task(1), 0, List.of(), 1, handing(ALL, null)),
        because(WorkRefusal.FACT_REQUIRED, "hours"));
    assertRefused(
        () -> Output.submit(task(1), 0, List.of(), 1, handing(ASKED_NOTHING, BigDecimal.ONE)),
        because(WorkRefusal.FACT_NOT_ASKED, "hours"));
  }

  @Test
  void quality_is_graded_from_0_to_100_where_it_is_asked() {
    assertRefused(
        () -> validate(ALL, new Grade(new BigDecimal("100.5"), null)),
        because(BasicRefusal.OUT_OF_RANGE, "quality", 0, BigDecimal.valueOf(100)));
    assertRefused(() -> validate(ALL, UNGRADED), because(WorkRefusal.FACT_REQUIRED, "quality"));
    assertRefused(
        () -> validate(ASKED_NOTHING, new Grade(BigDecimal.TEN, null)),
        because(WorkRefusal.FACT_NOT_ASKED, "quality"));
    validate(ALL, new Grade(BigDecimal.ZERO, true));
  }

  @Test
  void nothing_is_beyond_requirement_where_nobody_asks() {
    assertRefused(
        () -> validate(ASKED_NOTHING, new Grade(null, false)),
        because(WorkRefusal.FACT_NOT_ASKED, "beyondRequirement"));
  }

  private static Task assign(
      AskedFacts asked, @Nullable BigDecimal difficulty, @Nullable BigDecimal hours) {
    Terms terms = new Terms(null, 1, terms(1, Example.DUE).dueOn(), difficulty, hours, null);
    return Task.assign(
        PERSON, new Frame(NOVEMBER, REPORT, asked), terms, Origin.PLANNED, SUPERIOR, morningOf(2));
  }

  private static Handing handing(AskedFacts asked, @Nullable BigDecimal hours) {
    return new Handing(PERSON, SUPERIOR, null, null, hours, asked, EVIDENCE, morningOf(15));
  }

  private static void validate(AskedFacts asked, Grade grade) {
    waiting(1, 15).validate(0, grade, asked, null, SUPERIOR, SUPERIOR, morningOf(16));
  }
}
