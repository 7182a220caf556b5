package vn.kpiplatform.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.TimeOrderedId;

/**
 * How one person's general criteria were scored in one period: first by the person, then as the
 * direct superior confirmed them (decree 335/2025, article 18).
 */
@Entity
@DynamicUpdate
class Evaluation {

  private static final int REMARK = 2000;
  private static final int REASON = 1000;

  @Id private UUID id;
  private UUID periodId;
  private UUID personId;
  private @Nullable String selfRemark;
  private @Nullable String superiorRemark;
  private @Nullable Instant selfScoredAt;
  private @Nullable UUID confirmedBy;
  private @Nullable Instant confirmedAt;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "evaluation_id", nullable = false, updatable = false)
  private List<CriterionScore> criteria = new ArrayList<>();

  @Version private int version;

  /** For Hibernate. */
  protected Evaluation() {}

  /** Follows from period and person, so that an evaluation has its id before anybody began it. */
  static UUID idOf(UUID period, UUID person) {
    return UUID.nameUUIDFromBytes((period + "/" + person).getBytes(StandardCharsets.US_ASCII));
  }

  UUID id() {
    return id;
  }

  /**
   * Goes on only if nobody changed it since the caller read it.
   *
   * @throws Refused STALE_VERSION at expectedVersion
   */
  void expect(int expected) {
    if (version != expected) {
      throw Refused.because(BasicRefusal.STALE_VERSION, "expectedVersion", version);
    }
  }

  /**
   * The person's own points, which may be corrected until the superior confirms.
   *
   * @param points checked against the framework
   */
  void scoreSelf(List<CriterionPoints> points, @Nullable String remark, Instant now) {
    if (confirmedAt != null) {
      throw Refused.because(AssessmentRefusal.ALREADY_CONFIRMED, "periodId");
    }
    Checks checks = new Checks();
    selfRemark = checks.optionalLines(remark, REMARK, "remark");
    checks.refuseIfAny();
    for (CriterionPoints one : points) {
      score(one.code())
          .ifPresentOrElse(
              earlier -> earlier.correct(one.points()),
              () ->
                  criteria.add(
                      new CriterionScore(TimeOrderedId.at(now), one.code(), one.points())));
    }
    selfScoredAt = now;
  }

  /**
   * The superior's points, which count; each that differs from the person's own has a reason (R15).
   *
   * @param points checked against the framework
   */
  void confirm(UUID superior, List<CriterionPoints> points, @Nullable String remark, Instant now) {
    Checks checks = new Checks();
    superiorRemark = checks.optionalLines(remark, REMARK, "remark");
    for (int i = 0; i < points.size(); i++) {
      CriterionPoints one = points.get(i);
      String at = "criteria." + i + ".reason";
      String reason = checks.optionalLines(one.reason(), REASON, at);
      Optional<CriterionScore> own = score(one.code());
      // whoever got another post since they scored themselves has other criteria to score first
      checks.that(own.isPresent(), AssessmentRefusal.CRITERION_MISSING, "evaluationId", one.code());
      own.ifPresent(
          score -> {
            checks.that(
                reason != null || !score.differs(one.points()),
                AssessmentRefusal.REASON_REQUIRED,
                at);
            score.confirm(one.points(), reason);
          });
    }
    checks.refuseIfAny();
    confirmedBy = superior;
    confirmedAt = now;
  }

  private Optional<CriterionScore> score(String code) {
    return criteria.stream().filter(score -> score.criterion().equals(code)).findFirst();
  }
}
