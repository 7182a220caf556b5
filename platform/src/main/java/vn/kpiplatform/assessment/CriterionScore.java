package vn.kpiplatform.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One criterion's points: the person's own, and what the superior confirmed, side by side. */
@Entity
@DynamicUpdate
@Table(name = "criterion_score")
class CriterionScore {

  @Id private UUID id;
  private String criterion;
  private BigDecimal selfPoints;
  private @Nullable BigDecimal confirmedPoints;
  private @Nullable String reason;

  /** For Hibernate. */
  protected CriterionScore() {}

  CriterionScore(UUID id, String criterion, BigDecimal selfPoints) {
    this.id = id;
    this.criterion = criterion;
    this.selfPoints = selfPoints;
  }

  String criterion() {
    return criterion;
  }

  void correct(BigDecimal points) {
    this.selfPoints = points;
  }

  boolean differs(BigDecimal points) {
    return selfPoints.compareTo(points) != 0;
  }

  void confirm(BigDecimal points, @Nullable String why) {
    this.confirmedPoints = points;
    this.reason = why;
  }
}
