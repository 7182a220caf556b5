package vn.kpiplatform.framework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;

/** Periods of the present agency, for the modules above. */
public interface Periods {

  Optional<Period> find(UUID id);

  Optional<Period> findByCode(String code);

  /**
   * The period of this code.
   *
   * @throws Refused NOT_FOUND at field
   */
  default Period named(String code, String field) {
    return findByCode(code).orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, field));
  }

  /** The latest period that ended before that day; nothing of it is read but where it stands. */
  Optional<Period> lastBefore(LocalDate day);

  /**
   * The period, held against changes of its state until the transaction ends; many may hold it at
   * once. Taken by every act on work or evaluations, so that none slips in while the period closes.
   *
   * @throws Refused NOT_FOUND at field, or PERIOD_NOT_OPEN at field
   */
  Period holdOpen(UUID id, String field);

  /**
   * The period in whatever state, held alone until the transaction ends.
   *
   * @throws Refused NOT_FOUND at periodId
   */
  Period hold(UUID id);

  /**
   * Moves the period on; waits for all who hold it.
   *
   * @throws Refused NOT_FOUND or WRONG_STATE at periodId
   */
  Period move(UUID id, Period.State from, Period.State to);
}
