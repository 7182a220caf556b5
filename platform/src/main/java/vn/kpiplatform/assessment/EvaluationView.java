package vn.kpiplatform.assessment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.framework.Text;

/**
 * A person's evaluation in a period as the API shows it.
 *
 * @param version 0 until the person has scored themselves
 */
public record EvaluationView(
    NodeId id,
    UUID personId,
    UUID periodId,
    State state,
    List<CriterionView> criteria,
    List<JudgementView> judgements,
    @Nullable String selfRemark,
    @Nullable String superiorRemark,
    @Nullable OffsetDateTime selfScoredAt,
    @Nullable UUID confirmedById,
    @Nullable OffsetDateTime confirmedAt,
    int version)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Evaluation";

  /** How far an evaluation has come. */
  public enum State {
    NOT_BEGUN,
    SELF_SCORED,
    CONFIRMED
  }

  /**
   * A criterion of the framework with the points it was given.
   *
   * @param step points are whole multiples of it; null when any value may be given
   * @param self the person's own points, once given
   * @param confirmed the superior's points, once given
   */
  public record CriterionView(
      String code,
      Text name,
      Exact maximum,
      @Nullable Exact step,
      @Nullable Exact self,
      @Nullable Exact confirmed,
      @Nullable String reason) {

    public String nameVi() {
      return name.vi();
    }

    public String nameEn() {
      return name.en();
    }
  }

  /**
   * A component that the superior judges.
   *
   * @param allowed the shares to choose from
   * @param required false if it counts only when nobody led has a score
   * @param self the person's own choice, once made
   * @param confirmed the superior's choice, once made
   * @param reason why the superior chose so
   */
  public record JudgementView(
      String component,
      Text name,
      @Nullable Text help,
      List<Exact> allowed,
      boolean required,
      @Nullable Exact self,
      @Nullable Exact confirmed,
      @Nullable String reason) {

    public String nameVi() {
      return name.vi();
    }

    public String nameEn() {
      return name.en();
    }

    public @Nullable String helpVi() {
      return help == null ? null : help.vi();
    }

    public @Nullable String helpEn() {
      return help == null ? null : help.en();
    }
  }
}
