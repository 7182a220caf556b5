package vn.kpiplatform.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.CivilTime;

/** A recorded objective cause as the API shows it. */
public record ObjectiveCauseView(
    String authority, String document, UUID recordedById, OffsetDateTime recordedAt) {

  /** The cause in a row that may have none. */
  static @Nullable ObjectiveCauseView of(ResultSet row) throws SQLException {
    String authority = row.getString("authority");
    if (authority == null) {
      return null;
    }
    return new ObjectiveCauseView(
        authority,
        row.getString("document"),
        row.getObject("recorded_by", UUID.class),
        CivilTime.shown(row.getTimestamp("recorded_at").toInstant()));
  }
}
