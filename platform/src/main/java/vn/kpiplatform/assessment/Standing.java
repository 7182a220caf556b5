package vn.kpiplatform.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.Assessing.Assessed;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.scoring.Subject;

/**
 * Where one person stands in a period, and nothing of how it came about.
 *
 * @param subject as whom the person is scored
 * @param score absent unless scored
 * @param band absent where the framework leaves it open, and without a score
 */
record Standing(
    UUID person,
    UUID unit,
    Subject subject,
    Status status,
    @Nullable BigFraction score,
    @Nullable String band) {

  static Standing of(UUID person, Assessed assessed) {
    return new Standing(
        person,
        assessed.place().unit(),
        assessed.facts().subject(),
        assessed.outcome().status(),
        assessed.outcome().score(),
        assessed.outcome().band());
  }

  static Standing read(ResultSet row, int number) throws SQLException {
    Status status = Status.valueOf(row.getString("status"));
    return new Standing(
        row.getObject("person_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        Subject.valueOf(row.getString("subject")),
        status,
        status == Status.SCORED ? Results.fraction(row) : null,
        row.getString("band"));
  }
}
