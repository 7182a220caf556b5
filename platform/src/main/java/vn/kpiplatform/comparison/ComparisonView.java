package vn.kpiplatform.comparison;

import java.math.BigDecimal;
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
 * @param revision 1 at first, higher after each release that followed a reopening
 * @param onTimePercent of outputs
 * @param returnedPercent of outputs
 * @param insufficientPercent of people
 * @param selfMinusConfirmed mean of own general points less mean of confirmed ones
 * @param figures those that may be shown, each with the agency's place among its peers
 * @param suppressed whether something is withheld because too few people stand behind it
 */
public record ComparisonView(
    String code,
    String nameVi,
    String nameEn,
    Tenant.Kind kind,
    String periodCode,
    boolean released,
    @Nullable OffsetDateTime releasedAt,
    @Nullable Integer revision,
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
    @Nullable List<FigureView> figures,
    @Nullable List<FieldView> fields,
    @Nullable QualityView quality,
    @Nullable PeerGroupView peerGroup,
    boolean suppressed) {

  ComparisonView among(@Nullable PeerGroup group, @Nullable List<FigureView> placed) {
    return new ComparisonView(
        code,
        nameVi,
        nameEn,
        kind,
        periodCode,
        released,
        releasedAt,
        revision,
        people,
        groups,
        statuses,
        bands,
        mean,
        axes,
        onTimePercent,
        returnedPercent,
        insufficientPercent,
        selfMinusConfirmed,
        placed,
        fields,
        quality,
        group == null ? null : PeerGroupView.of(group),
        suppressed);
  }

  /** How many serve in one capacity and employment kind; null where that is withheld. */
  public record GroupView(
      Subject subject, EmploymentKind employmentKind, @Nullable Integer people) {}

  /** How many people are in one state; null where that is withheld. */
  public record StatusView(Status status, @Nullable Integer people) {}

  /**
   * How many people reached a band; null where that is withheld.
   *
   * @param percent of those who have a score
   */
  public record BandView(
      String code,
      String nameVi,
      String nameEn,
      @Nullable Integer people,
      @Nullable Exact percent) {}

  /** The mean of a common axis in per cent; null where that is withheld. */
  public record AxisView(Axis axis, @Nullable Exact mean) {}

  /**
   * A figure and its place among the peers; the place is absent without a group, or with fewer
   * peers than its minimum.
   *
   * @param people behind it, unless their number would tell of few
   * @param low the lower end of the 95 per cent interval, to four decimals
   * @param high the upper end
   * @param peers agencies of the group that show the figure, this one included
   * @param percentile 0 to 100
   * @param peerVariance exact, of the peers' figures
   * @param standardScore to four decimals
   * @param rankFrom the best place the agency can claim; the highest value is 1
   * @param rankTo the worst
   * @param alike agencies that cannot be told apart from it, by their codes
   */
  public record FigureView(
      ComparedFigure figure,
      Exact value,
      @Nullable Integer people,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable Integer peers,
      @Nullable Exact peerMedian,
      @Nullable Exact differenceFromMedian,
      @Nullable Exact percentile,
      @Nullable Exact peerVariance,
      @Nullable BigDecimal standardScore,
      @Nullable Integer rankFrom,
      @Nullable Integer rankTo,
      @Nullable List<String> alike) {}

  /**
   * Work in one field; figures are null where few people stand behind them.
   *
   * @param code in the agency's catalogue; empty for products without a field
   * @param isWithheld whether too few people stand behind it, or another would follow from it
   * @param completedPercent converted output validated, of that assigned as planned
   */
  public record FieldView(
      String code,
      boolean isWithheld,
      @Nullable Exact completedPercent,
      @Nullable Exact onTimePercent,
      @Nullable Exact returnedPercent) {}

  /**
   * How far the figures can be trusted.
   *
   * @param closedAt when the last score stood
   * @param validatedPercent of outputs handed in, those that a superior accepted
   * @param missing people without a score, unless their number would tell of few
   */
  public record QualityView(
      @Nullable OffsetDateTime closedAt,
      @Nullable Exact validatedPercent,
      @Nullable Integer missing) {}

  /** The group an agency is compared in. */
  public record PeerGroupView(String code, String nameVi, String nameEn, int minimumPeers) {

    static PeerGroupView of(PeerGroup group) {
      return new PeerGroupView(group.code(), group.nameVi(), group.nameEn(), group.minimumPeers());
    }
  }
}
