package vn.kpiplatform.work;

import java.time.OffsetDateTime;
import java.util.UUID;

/** How an assignment was taken back, as the API shows it. */
public record TaskWithdrawalView(
    String reason, UUID withdrawnByAccount, OffsetDateTime withdrawnAt) {}
