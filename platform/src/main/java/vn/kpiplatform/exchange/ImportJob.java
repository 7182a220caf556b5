package vn.kpiplatform.exchange;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.OnBehalf;
import vn.kpiplatform.tenancy.TenantJob;

/** Goes through the rows of an import, from wherever it stands. */
@Component
class ImportJob implements TenantJob {

  static final String KIND = "import-rows";

  private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);
  private static final int CHUNK = 50;

  private final Imports imports;
  private final Rows rows;
  private final OnBehalf onBehalf;
  private final TransactionTemplate transaction;

  ImportJob(
      Imports imports, Rows rows, OnBehalf onBehalf, PlatformTransactionManager transactions) {
    this.imports = imports;
    this.rows = rows;
    this.onBehalf = onBehalf;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(UUID subject) {
    ImportRun run = present(subject);
    while (run.state().goesOn()) {
      ImportRun before = run;
      ImportState next = advance(before);
      transaction.executeWithoutResult(status -> imports.move(before.id(), before.state(), next));
      LOG.info("import {} is {}", before.id(), next);
      run = present(subject);
    }
  }

  private ImportState advance(ImportRun run) {
    try {
      return onBehalf.of(
          run.startedBy(),
          () ->
              switch (run.state()) {
                case CHECKING -> check(run);
                case APPLYING -> apply(run);
                case TAKING_BACK -> takeBack(run);
                case CHECKED, DONE, REFUSED, TAKEN_BACK -> run.state();
              });
    } catch (Refused ended) {
      // whoever asked for it may do nothing here any more
      LOG.warn("import {} stops: {}", run.id(), ended.getMessage());
      return ImportState.REFUSED;
    }
  }

  private ImportRun present(UUID id) {
    return Objects.requireNonNull(transaction.execute(status -> imports.find(id).orElseThrow()));
  }

  private ImportState check(ImportRun run) {
    passage(run, false).read(this::noteProgress);
    if (run.mode() == ImportMode.CHECK_ONLY) {
      return ImportState.CHECKED;
    }
    return refusedAny(run) ? ImportState.REFUSED : ImportState.APPLYING;
  }

  private ImportState apply(ImportRun run) {
    passage(run, true).read(this::noteProgress);
    return run.mode() == ImportMode.ALL_OR_NOTHING && refusedAny(run)
        ? ImportState.TAKING_BACK
        : ImportState.DONE;
  }

  private Passage passage(ImportRun run, boolean keep) {
    byte[] content =
        Objects.requireNonNull(
            transaction.execute(
                status -> imports.content(run.fileId(), run.startedBy()).orElseThrow()));
    return new Passage(
        run, SheetFile.of(content, ""), rows.of(run.kind()), imports, transaction, keep);
  }

  private boolean refusedAny(ImportRun run) {
    return Boolean.TRUE.equals(transaction.execute(status -> imports.hasFaults(run.id())));
  }

  private ImportState takeBack(ImportRun run) {
    ImportedRows kind = rows.of(run.kind());
    List<Imports.Made> made =
        Objects.requireNonNull(transaction.execute(status -> imports.made(run.id())));
    int done = 0;
    for (Imports.Made one : made) {
      done++;
      if (done > run.done()) {
        takeBack(kind, run, one);
        noteProgress(run, done);
      }
    }
    return ImportState.TAKEN_BACK;
  }

  private static void takeBack(ImportedRows kind, ImportRun run, Imports.Made one) {
    RequestKey key = Passage.key(run, one.row(), "back");
    try {
      kind.takeBack(one.object(), act -> key);
    } catch (Refused other) {
      // somebody took it back by hand, or it is the caller's own: the rest still goes
      LOG.warn("row {} of import {} stays: {}", one.row(), run.id(), other.getMessage());
    }
  }

  private void noteProgress(ImportRun run, int done) {
    if (done % CHUNK == 0) {
      transaction.executeWithoutResult(status -> imports.noteDone(run.id(), done));
    }
  }
}
