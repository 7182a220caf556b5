package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/**
 * An appointment as the API shows it.
 *
 * @param personId who is assessed, or is absent
 * @param to the last day, or null if none is known
 */
public record AppointmentView(
    NodeId id,
    AppointmentKind kind,
    UUID personId,
    UUID appointeeId,
    LocalDate from,
    @Nullable LocalDate to,
    OffsetDateTime appointedAt,
    int version)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Appointment";
}
