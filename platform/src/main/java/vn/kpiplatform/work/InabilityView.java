package vn.kpiplatform.work;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A report that units of a task cannot be done, as the API shows it. */
public record InabilityView(
    int units, String reason, UUID reportedById, OffsetDateTime reportedAt) {}
