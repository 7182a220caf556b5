package vn.kpiplatform.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;

/** The table of periods. Row locks keep acts on work and the closing of a period apart. */
@Repository
class RecordedPeriods implements Periods {

  private static final String PERIODS =
      """
      select id, code, starts_on, ends_on, state, framework_version_id, version from period
      """;

  private final JdbcClient jdbc;

  RecordedPeriods(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Period> find(UUID id) {
    return one("where id = ?", id);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Period> findByCode(String code) {
    return one("where code = ?", code);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Period> lastBefore(LocalDate day) {
    return one("where ends_on < ? order by ends_on desc, code desc limit 1", day);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Period holdOpen(UUID id, String field) {
    Period period =
        one("where id = ? for share", id)
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, field));
    if (period.state() != Period.State.OPEN) {
      throw Refused.because(FrameworkRefusal.PERIOD_NOT_OPEN, field, period.state());
    }
    return period;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Period hold(UUID id) {
    return one("where id = ? for update", id)
        .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "periodId"));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Period move(UUID id, Period.State from, Period.State to) {
    Period period = hold(id);
    if (period.state() != from) {
      throw Refused.because(BasicRefusal.WRONG_STATE, "periodId", period.state());
    }
    jdbc.sql("update period set state = ?, version = version + 1 where id = ?")
        .params(to.name(), id)
        .update();
    return new Period(
        id,
        period.code(),
        period.startsOn(),
        period.endsOn(),
        to,
        period.frameworkVersion(),
        period.version() + 1);
  }

  /** Adds a period; false if its code is taken, also by somebody who does the same just now. */
  boolean add(Period period) {
    return jdbc.sql(
                """
                insert into period
                  (id, code, starts_on, ends_on, state, framework_version_id, version)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (code) do nothing\
                """)
            .params(
                period.id(),
                period.code(),
                period.startsOn(),
                period.endsOn(),
                period.state().name(),
                period.frameworkVersion(),
                period.version())
            .update()
        == 1;
  }

  /** Opens the planned period of this code under that version; empty if there is none. */
  Optional<UUID> openPlanned(String code, UUID frameworkVersion) {
    return jdbc.sql(
            """
            update period set state = 'OPEN', framework_version_id = ?, version = version + 1
            where code = ? and state = 'PLANNED' returning id\
            """)
        .params(frameworkVersion, code)
        .query((row, n) -> row.getObject(1, UUID.class))
        .optional();
  }

  /** The latest period that has been opened and does not end before that day, by its code. */
  Optional<String> begunUntil(LocalDate day) {
    return jdbc.sql(
            """
            select code from period where state <> 'PLANNED' and ends_on >= ?
            order by ends_on desc, code limit 1\
            """)
        .param(day)
        .query(String.class)
        .optional();
  }

  private Optional<Period> one(String condition, Object value) {
    return jdbc.sql(PERIODS + condition).param(value).query(RecordedPeriods::read).optional();
  }

  static Period read(ResultSet row, int number) throws SQLException {
    return new Period(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        Period.State.valueOf(row.getString("state")),
        row.getObject("framework_version_id", UUID.class),
        row.getInt("version"));
  }
}
