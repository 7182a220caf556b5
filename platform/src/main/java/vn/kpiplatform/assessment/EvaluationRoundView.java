package vn.kpiplatform.assessment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Exact;

/**
 * A whole form as it was given once.
 *
 * @param number from 1, over a person's own and the superior's together
 * @param byId who gave it
 */
public record EvaluationRoundView(
    UUID evaluationId,
    int number,
    UUID byId,
    @Nullable String remark,
    OffsetDateTime givenAt,
    List<ValueView> values) {

  public EvaluationRoundView {
    values = List.copyOf(values);
  }

  Optional<ValueView> value(ValueKind kind, String code) {
    return values.stream()
        .filter(value -> value.kind() == kind && value.code().equals(code))
        .findFirst();
  }

  /** What a value is given to. */
  public enum ValueKind {
    CRITERION,
    JUDGEMENT
  }

  /**
   * One line of the form.
   *
   * @param value points of a criterion, the share of a judged component
   */
  public record ValueView(ValueKind kind, String code, Exact value, @Nullable String reason) {}
}
