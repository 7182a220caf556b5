package vn.kpiplatform.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.EvaluationRoundView.ValueKind;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.contract.TimeOrderedId;

/** One whole form as somebody gave it: the person's own or a superior's. Never changed. */
@Entity
@Immutable
class EvaluationRound {

  @Id private UUID id;
  private int number;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private UUID personId;
  private @Nullable String remark;
  private Instant givenAt;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "round_id", nullable = false, updatable = false)
  private List<EvaluationValue> values = new ArrayList<>();

  /** For Hibernate. */
  protected EvaluationRound() {}

  /**
   * @param number from 1, over both kinds
   * @param personId who gives it
   */
  EvaluationRound(int number, Kind kind, UUID personId, @Nullable String remark, Instant now) {
    this.id = TimeOrderedId.at(now);
    this.number = number;
    this.kind = kind;
    this.personId = personId;
    this.remark = remark;
    this.givenAt = now;
  }

  Kind kind() {
    return kind;
  }

  void give(CriterionPoints points, @Nullable String reason) {
    values.add(
        new EvaluationValue(
            TimeOrderedId.at(givenAt),
            ValueKind.CRITERION,
            points.code(),
            Exact.fraction(points.points()),
            reason));
  }

  void give(Judgement judgement) {
    values.add(
        new EvaluationValue(
            TimeOrderedId.at(givenAt),
            ValueKind.JUDGEMENT,
            judgement.component(),
            judgement.chosen(),
            judgement.reason()));
  }

  /** Codes of the criteria to which this round gives points. */
  Set<String> criteria() {
    return values.stream()
        .filter(value -> value.kind() == ValueKind.CRITERION)
        .map(EvaluationValue::code)
        .collect(Collectors.toSet());
  }

  /** Whether this round gives a criterion these very points. */
  boolean gave(CriterionPoints points) {
    return values.stream()
        .anyMatch(
            value -> value.is(ValueKind.CRITERION, points.code(), Exact.fraction(points.points())));
  }

  /** Who gives a form. */
  enum Kind {
    SELF,
    CONFIRMATION
  }
}
