package vn.kpiplatform.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.FrameworkRefusal;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.framework.ReadingPeriods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.tenancy.Outbox;

/** Somebody takes back all that an import made, by acts that undo it; nothing is deleted. */
@Service
public class TakingBackImport {

  private static final int RECENT = 24;

  private static final int REASON_LENGTH = 2000;

  private final Acting acting;
  private final Imports imports;
  private final ReadingImports reading;
  private final ReadingPeriods periods;
  private final Rows rows;
  private final Outbox outbox;

  TakingBackImport(
      Acting acting,
      Imports imports,
      ReadingImports reading,
      ReadingPeriods periods,
      Rows rows,
      Outbox outbox) {
    this.acting = acting;
    this.imports = imports;
    this.reading = reading;
    this.periods = periods;
    this.rows = rows;
    this.outbox = outbox;
  }

  /**
   * Everything is undone in the background, the last row first.
   *
   * @return the import
   * @throws Refused NOT_FOUND, WRONG_STATE for one that did not import, PERIOD_NOT_OPEN where a
   *     period of those days has been closed since, or TASK_BEGUN where something has come of a
   *     task, each at importId; TOO_LONG at reason
   */
  public UUID takeBack(RequestKey key, Command command) {
    return acting.once(
        "takeBackImport",
        key,
        command,
        (actor, now) -> {
          Checks checks = new Checks();
          checks.optionalLines(command.reason(), REASON_LENGTH, "reason");
          checks.refuseIfAny();
          ImportRun run = imports.find(reading.require(command.importId())).orElseThrow();
          ImportedRows kind = rows.of(run.kind());
          kind.require(actor);
          requireOpenSince(CivilTime.day(run.startedAt()));
          kind.requireWhole(
              imports.made(run.id()).stream().map(Imports.Made::object).toList(), "importId");
          if (!imports.move(run.id(), ImportState.DONE, ImportState.TAKING_BACK)) {
            throw Refused.because(BasicRefusal.WRONG_STATE, "importId", run.state());
          }
          outbox.post(ImportJob.KIND, run.id());
          return run.id();
        });
  }

  private void requireOpenSince(LocalDate day) {
    for (PeriodView period : periods.page(Paging.of(null, null, RECENT, null)).rows()) {
      if (period.state() != Period.State.OPEN && !period.endsOn().isBefore(day)) {
        throw Refused.because(FrameworkRefusal.PERIOD_NOT_OPEN, "importId", period.state());
      }
    }
  }

  /**
   * Which import, and why.
   *
   * @param reason kept with the act; null if none was given
   */
  public record Command(String importId, @Nullable String reason) {}
}
