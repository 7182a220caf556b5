package vn.kpiplatform.framework;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.organisation.ClosedDays;
import vn.kpiplatform.organisation.OrganisationRefusal;

/** Holds every period that a change reaches, so that none is closed before the change stands. */
@Component
class AssessedDays implements ClosedDays {

  private final JdbcClient jdbc;

  AssessedDays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void requireOpenFrom(LocalDate day, String field) {
    List<Reached> reached =
        jdbc.sql("select state, ends_on from period where ends_on >= ? order by ends_on for share")
            .param(day)
            .query(
                (row, n) ->
                    new Reached(
                        Period.State.valueOf(row.getString(1)), row.getObject(2, LocalDate.class)))
            .list();
    for (Reached period : reached.reversed()) {
      if (period.state().compareTo(Period.State.CLOSING) >= 0) {
        throw Refused.because(OrganisationRefusal.DAY_IN_CLOSED_PERIOD, field, period.endsOn());
      }
    }
  }

  private record Reached(Period.State state, LocalDate endsOn) {}
}
