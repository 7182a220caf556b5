package vn.kpiplatform.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.framework.Text;
import vn.kpiplatform.scoring.Operation;

/**
 * One step of a score's explanation as the API shows it. Numbers, operations and the values of the
 * leaves suffice to build the tree again and to compute every other value.
 *
 * @param evaluation whose explanation it belongs to
 * @param number the place in the tree, such as 1.2.3; children are numbered in their order
 * @param name the framework's name of a block, criterion or component; null where the code is the
 *     engine's
 * @param taskId the task it is about, if it is about one
 * @param outputId the output it is about, if it is about one or a fault or lateness of it
 * @param personId the person led whom it is about, if it is about one
 * @param unitId the unit whose score it is, if it is one
 * @param unitIndicatorId the unit's indicator it is about, if it is about one
 */
public record ScoreStepView(
    UUID evaluation,
    String number,
    @Nullable String parentNumber,
    int depth,
    Operation operation,
    Exact value,
    String code,
    @Nullable Text name,
    @Nullable RuleView rule,
    @Nullable UUID taskId,
    @Nullable UUID outputId,
    @Nullable UUID personId,
    @Nullable UUID unitId,
    @Nullable UUID unitIndicatorId) {

  /** The rule a step follows, in words. */
  public record RuleView(
      String code,
      Text words,
      @Nullable String article,
      FrameworkContent.RuleKind kind,
      @Nullable String reading) {}
}
