package vn.kpiplatform.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.scoring.Facts.Origin;

/**
 * A task as the API shows it.
 *
 * @param coefficient item points over standard points, never rounded
 * @param share of joint work; 1 for work of one person
 * @param mainTaskId the main person's line of joint work, or null
 * @param withdrawal how the assignment was taken back; null while it stands
 */
public record TaskView(
    NodeId id,
    UUID periodId,
    UUID personId,
    UUID productId,
    @Nullable String title,
    int quantity,
    LocalDate dueOn,
    Origin origin,
    Exact itemPoints,
    Exact standardPoints,
    Exact coefficient,
    @Nullable String difficulty,
    @Nullable String hours,
    @Nullable String axis,
    Exact share,
    @Nullable UUID mainTaskId,
    int unitsHandedOver,
    @Nullable UUID takenOverFromPersonId,
    UUID assignedById,
    OffsetDateTime assignedAt,
    @Nullable TaskWithdrawalView withdrawal)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Task";

  /** A decimal number as the API writes it. */
  static @Nullable String decimal(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
