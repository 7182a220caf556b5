package vn.kpiplatform.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.scoring.Facts.Origin;

/** A task as the API shows it. */
public record TaskView(
    NodeId id,
    UUID periodId,
    UUID personId,
    UUID productId,
    @Nullable String title,
    int quantity,
    LocalDate dueOn,
    Origin origin,
    String itemPoints,
    String standardPoints,
    @Nullable String difficulty,
    @Nullable String hours,
    @Nullable String axis,
    UUID assignedById,
    OffsetDateTime assignedAt)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Task";

  /** A decimal number as the API writes it. */
  static @Nullable String decimal(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
