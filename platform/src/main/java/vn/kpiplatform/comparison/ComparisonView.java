package vn.kpiplatform.comparison;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.scoring.Axis;
import vn.kpiplatform.scoring.Subject;
import vn.kpiplatform.tenancy.Tenant;

/**
 * One agency in one period as the ministry sees it. All but the agency itself is absent while the
 * period is not released, and wherever too few people stand behind a figure.
 *
 * @param onTimePercent of outputs
 * @param returnedPercent of outputs
 * @param insufficientPercent of people
 * @param selfMinusConfirmed mean of own general points less mean of confirmed ones
 * @param suppressed whether something is withheld because too few people stand behind it
 */
public record ComparisonView(
    String code,
    String nameVi,
    String nameEn,
    Tenant.Kind kind,
    boolean released,
    @Nullable OffsetDateTime releasedAt,
    @Nullable Integer people,
    @Nullable List<GroupView> groups,
    @Nullable List<StatusView> statuses,
    @Nullable List<BandView> bands,
    @Nullable Exact mean,
    @Nullable List<AxisView> axes,
    @Nullable Exact onTimePercent,
    @Nullable Exact returnedPercent,
    @Nullable Exact insufficientPercent,
    @Nullable Exact selfMinusConfirmed,
    boolean suppressed) {

  /** How many serve in one capacity and employment kind; null where that is withheld. */
  public record GroupView(
      Subject subject, EmploymentKind employmentKind, @Nullable Integer people) {}

  /** How many people are in one state; null where that is withheld. */
  public record StatusView(Status status, @Nullable Integer people) {}

  /** How many people reached a band; null where that is withheld. */
  public record BandView(String code, String nameVi, String nameEn, @Nullable Integer people) {}

  /** The mean of a common axis in per cent; null where that is withheld. */
  public record AxisView(Axis axis, @Nullable Exact mean) {}
}
