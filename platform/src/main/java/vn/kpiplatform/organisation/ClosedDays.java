package vn.kpiplatform.organisation;

import java.time.LocalDate;

/** Days that have been assessed: who served where and under whom is settled there for good. */
public interface ClosedDays {

  /**
   * Goes on only if a change of postings or superiors from that day on reaches no period that is
   * being closed or has been; none of them is closed until the transaction ends.
   *
   * @throws vn.kpiplatform.contract.Refused DAY_IN_CLOSED_PERIOD at field
   */
  void requireOpenFrom(LocalDate day, String field);
}
