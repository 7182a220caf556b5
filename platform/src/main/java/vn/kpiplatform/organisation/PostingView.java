package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** Where somebody serves, as the API shows it. */
public record PostingView(
    UUID id, UUID unitId, UUID positionId, Capacity capacity, LocalDate from) {}
