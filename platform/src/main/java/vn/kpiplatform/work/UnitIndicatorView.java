package vn.kpiplatform.work;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.framework.Indicator;
import vn.kpiplatform.scoring.Direction;
import vn.kpiplatform.work.IndicatorEntry.Actual;
import vn.kpiplatform.work.IndicatorEntry.Answer;
import vn.kpiplatform.work.IndicatorEntry.Target;

/**
 * A unit's indicator in a period as the API shows it.
 *
 * @param target the one that holds, if there is one
 * @param actual the latest that came in time, if there is one; it counts once it is validated
 * @param version 0 until something is stated about it
 */
public record UnitIndicatorView(
    NodeId id,
    UUID unitId,
    UUID periodId,
    String code,
    String nameVi,
    String nameEn,
    Indicator.Kind kind,
    Direction direction,
    Exact weight,
    Exact floor,
    Exact cap,
    String measuredInVi,
    String measuredInEn,
    String dataSourceVi,
    String dataSourceEn,
    LocalDate closesOn,
    String state,
    @Nullable TargetView target,
    List<TargetView> targets,
    @Nullable ActualView actual,
    List<ActualView> actuals,
    @Nullable UUID responsibleId,
    int version)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "UnitIndicator";

  static UnitIndicatorView of(UnitIndicator indicator) {
    Indicator definition = indicator.definition();
    List<TargetView> targets =
        indicator.entries().stream()
            .filter(entry -> entry.statement() instanceof Target)
            .map(TargetView::of)
            .toList();
    return new UnitIndicatorView(
        new NodeId(KIND, indicator.id()),
        indicator.unit(),
        indicator.period().id(),
        definition.code(),
        definition.name().vi(),
        definition.name().en(),
        definition.kind(),
        definition.direction(),
        new Exact(definition.weight()),
        new Exact(definition.floor()),
        new Exact(definition.cap()),
        definition.measuredIn().vi(),
        definition.measuredIn().en(),
        definition.dataSource().vi(),
        definition.dataSource().en(),
        indicator.closesOn(),
        indicator.state().name(),
        targets.isEmpty() ? null : targets.getLast(),
        targets,
        indicator.inTime().map(entry -> ActualView.of(indicator, entry)).orElse(null),
        indicator.entries().stream()
            .filter(entry -> entry.statement() instanceof Actual)
            .map(entry -> ActualView.of(indicator, entry))
            .toList(),
        indicator.responsible().orElse(null),
        indicator.version());
  }

  /** What is to be reached, by one decision. */
  public record TargetView(
      UUID entry,
      String value,
      String document,
      @Nullable String note,
      UUID setByAccount,
      OffsetDateTime setAt) {

    private static TargetView of(IndicatorEntry entry) {
      Target target = (Target) entry.statement();
      return new TargetView(
          entry.id(),
          target.value().toPlainString(),
          target.document(),
          target.note(),
          entry.by(),
          CivilTime.shown(entry.at()));
    }
  }

  /**
   * What was reached, as it was entered.
   *
   * @param answer how it was answered, if it was
   */
  public record ActualView(
      UUID entry,
      String value,
      LocalDate asOf,
      String source,
      @Nullable String note,
      boolean late,
      UUID enteredByAccount,
      OffsetDateTime enteredAt,
      @Nullable UUID validatorId,
      @Nullable AnswerView answer) {

    private static ActualView of(UnitIndicator indicator, IndicatorEntry entry) {
      Actual actual = (Actual) entry.statement();
      return new ActualView(
          entry.id(),
          actual.value().toPlainString(),
          actual.asOf(),
          actual.source(),
          actual.note(),
          actual.late(),
          entry.by(),
          CivilTime.shown(entry.at()),
          actual.validator(),
          indicator.answerTo(entry).map(AnswerView::of).orElse(null));
    }
  }

  /** The answer to an actual value. */
  public record AnswerView(
      UUID entry,
      boolean accepted,
      @Nullable String note,
      UUID answeredByAccount,
      OffsetDateTime answeredAt) {

    private static AnswerView of(IndicatorEntry entry) {
      Answer answer = (Answer) entry.statement();
      return new AnswerView(
          entry.id(), answer.accepted(), answer.note(), entry.by(), CivilTime.shown(entry.at()));
    }
  }
}
