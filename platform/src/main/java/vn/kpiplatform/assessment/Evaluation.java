package vn.kpiplatform.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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

/**
 * How one person was scored in one period: by themselves, then by the direct superior (decree
 * 335/2025, article 18). Each round is kept as it was given; the latest of its kind counts.
 */
@Entity
@DynamicUpdate
class Evaluation {

  private static final int REMARK = 2000;

  @Id private UUID id;
  private UUID periodId;
  private UUID personId;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "evaluation_id", nullable = false, updatable = false)
  @OrderBy("number")
  private List<EvaluationRound> rounds = new ArrayList<>();

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
   * The person's own values, which may be given anew until the superior confirms.
   *
   * @param criteria checked against the framework
   * @param judgements likewise
   */
  void scoreSelf(
      List<CriterionPoints> criteria,
      List<Judgement> judgements,
      @Nullable String remark,
      Instant now) {
    if (latest(EvaluationRound.Kind.CONFIRMATION).isPresent()) {
      throw Refused.because(AssessmentRefusal.ALREADY_CONFIRMED, "periodId");
    }
    Checks checks = new Checks();
    EvaluationRound round =
        new EvaluationRound(
            rounds.size() + 1,
            EvaluationRound.Kind.SELF,
            personId,
            checks.optionalLines(remark, REMARK, "remark"),
            now);
    criteria.forEach(one -> round.give(one, null));
    Judgement.texts(checks, judgements).forEach(round::give);
    checks.refuseIfAny();
    rounds.add(round);
  }

  /**
   * The superior's values, which count. Points that differ from the person's own have a reason
   * (R15), and so has every judgement (R7).
   *
   * @param criteria checked against the framework
   * @param judgements likewise
   */
  void confirm(
      UUID superior,
      List<CriterionPoints> criteria,
      List<Judgement> judgements,
      @Nullable String remark,
      Instant now) {
    EvaluationRound own = latest(EvaluationRound.Kind.SELF).orElseThrow();
    Checks checks = new Checks();
    EvaluationRound round =
        new EvaluationRound(
            rounds.size() + 1,
            EvaluationRound.Kind.CONFIRMATION,
            superior,
            checks.optionalLines(remark, REMARK, "remark"),
            now);
    for (int i = 0; i < criteria.size(); i++) {
      CriterionPoints one = criteria.get(i);
      String at = "criteria." + i + ".reason";
      String reason = checks.optionalLines(one.reason(), Judgement.REASON, at);
      // whoever got another post since they scored themselves has other criteria to score first
      boolean scored = own.criteria().contains(one.code());
      checks.that(scored, AssessmentRefusal.CRITERION_MISSING, "evaluationId", one.code());
      checks.that(
          !scored || reason != null || own.gave(one), AssessmentRefusal.REASON_REQUIRED, at);
      round.give(one, reason);
    }
    Judgement.texts(checks, judgements).forEach(round::give);
    checks.refuseIfAny();
    rounds.add(round);
  }

  private Optional<EvaluationRound> latest(EvaluationRound.Kind kind) {
    return rounds.reversed().stream().filter(round -> round.kind() == kind).findFirst();
  }
}
