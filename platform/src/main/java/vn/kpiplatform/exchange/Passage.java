package vn.kpiplatform.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.contract.Refusal;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;

/** One way through the rows of a file, each in a transaction of its own. */
final class Passage {

  private static final Logger LOG = LoggerFactory.getLogger(Passage.class);

  private final ImportRun run;
  private final SheetFile file;
  private final ImportedRows kind;
  private final Imports imports;
  private final TransactionTemplate transaction;
  private final boolean keep;
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * @param keep whether what the rows do is kept; otherwise each is undone
   */
  Passage(
      ImportRun run,
      SheetFile file,
      ImportedRows kind,
      Imports imports,
      TransactionTemplate transaction,
      boolean keep) {
    this.run = run;
    this.file = file;
    this.kind = kind;
    this.imports = imports;
    this.transaction = transaction;
    this.keep = keep;
  }

  /** The key of a row's acts: the same row of the same import is never done twice. */
  static RequestKey key(ImportRun run, int row, String act) {
    return new RequestKey(run.id().toString().replace("-", "") + "-" + row + "-" + act);
  }

  /** Goes on after the rows that are done; tells the progress after each. */
  void read(BiConsumer<ImportRun, Integer> progress) {
    AtomicInteger count = new AtomicInteger();
    file.read(
        run.sheet(),
        row -> {
          if (row.number() > run.headerRow()) {
            List<Refusal> repeated = repeated(row);
            if (count.incrementAndGet() > run.done()) {
              take(row, repeated);
              progress.accept(run, count.get());
            }
          }
          return true;
        });
  }

  private void take(SheetRow row, List<Refusal> repeated) {
    List<Refusal> reasons = repeated.isEmpty() ? attempt(row) : repeated;
    if (!reasons.isEmpty()) {
      transaction.executeWithoutResult(
          status -> imports.noteFaults(run.id(), row.number(), faults(row, reasons)));
    }
  }

  /** Somebody else may do the same at once; whoever looks again then finds it done. */
  private List<Refusal> attempt(SheetRow row) {
    try {
      return perform(row);
    } catch (DataAccessException | TransactionException simultaneous) {
      try {
        return perform(row);
      } catch (DataAccessException | TransactionException lasting) {
        LOG.error("row {} of import {} cannot be processed", row.number(), run.id(), lasting);
        return List.of(new Refusal(ExchangeRefusal.ROW_NOT_PROCESSED, "", List.of()));
      }
    }
  }

  private List<Refusal> perform(SheetRow row) {
    try {
      transaction.executeWithoutResult(
          status -> {
            if (imports.hasOutcome(run.id(), row.number())) {
              return;
            }
            Map<String, Cell> cells = new HashMap<>();
            run.columns().forEach((field, column) -> cells.put(field, row.cell(column)));
            UUID object = kind.perform(new RowValues(cells), act -> key(run, row.number(), act));
            if (keep) {
              imports.noteObject(run.id(), row.number(), object);
            } else {
              status.setRollbackOnly();
            }
          });
      return List.of();
    } catch (Refused refused) {
      return refused.reasons().stream().map(this::inTheRowsWords).toList();
    }
  }

  private Refusal inTheRowsWords(Refusal reason) {
    return new Refusal(
        reason.code(),
        kind.saidByActs().getOrDefault(reason.field(), reason.field()),
        reason.arguments());
  }

  private List<Refusal> repeated(SheetRow row) {
    List<Refusal> reasons = new ArrayList<>();
    for (String field : kind.distinct()) {
      Integer column = run.columns().get(field);
      String value = column == null ? "" : row.cell(column).text().strip();
      if (!value.isEmpty()) {
        Integer before = seen.putIfAbsent(field + " " + value, row.number());
        if (before != null) {
          reasons.add(new Refusal(ExchangeRefusal.REPEATED_IN_FILE, field, List.of(before)));
        }
      }
    }
    return reasons;
  }

  private List<RowFault> faults(SheetRow row, List<Refusal> reasons) {
    return reasons.stream()
        .map(
            reason -> {
              @Nullable Integer column = run.columns().get(reason.field());
              return new RowFault(
                  reason.field(),
                  column,
                  reason.code().name(),
                  reason.arguments().stream().map(Object::toString).toList(),
                  column == null ? "" : row.cell(column).text());
            })
        .toList();
  }
}
