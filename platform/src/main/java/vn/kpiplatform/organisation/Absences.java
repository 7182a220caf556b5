package vn.kpiplatform.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Recorded absences of the present agency's people. They are only ever added. */
@Repository
public class Absences {

  private final JdbcClient jdbc;

  Absences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The person's absences that touch the span, the earliest first. Rights are the caller's. */
  @Transactional(readOnly = true)
  public List<Absence> of(UUID person, LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select kind, from_day, to_day, document from absence
            where person_id = ? and from_day <= ? and to_day >= ? order by from_day, id\
            """)
        .params(person, to, from)
        .query(Absences::read)
        .list();
  }

  private static Absence read(ResultSet row, int number) throws SQLException {
    return new Absence(
        Kind.valueOf(row.getString("kind")),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        row.getString("document"));
  }

  /**
   * An absence.
   *
   * @param to the last day, inclusive
   * @param document the decision or certificate behind it
   */
  public record Absence(Kind kind, LocalDate from, LocalDate to, String document) {}

  /** Why somebody was away, as far as the decree tells it apart (article 11). */
  public enum Kind {
    SICK,
    MATERNITY,
    UNPAID
  }
}
