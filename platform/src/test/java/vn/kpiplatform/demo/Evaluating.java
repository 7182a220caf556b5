package vn.kpiplatform.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.ConfirmingEvaluation;
import vn.kpiplatform.assessment.CriterionPoints;
import vn.kpiplatform.assessment.EvaluationView;
import vn.kpiplatform.assessment.EvaluationView.CriterionView;
import vn.kpiplatform.assessment.EvaluationView.JudgementView;
import vn.kpiplatform.assessment.Judgement;
import vn.kpiplatform.assessment.ReadingEvaluations;
import vn.kpiplatform.assessment.ScoringMyself;
import vn.kpiplatform.contract.NodeId;

/** The general criteria at the period's end: the person's points, then the superior's. */
record Evaluating(
    ReadingEvaluations reading, ScoringMyself scoring, ConfirmingEvaluation confirming) {

  private static final int READ = 8;
  private static final int SCORED = 9;
  private static final int CONFIRMED = 14;
  private static final BigDecimal MODEST = new BigDecimal("26");
  private static final BigDecimal BIT = new BigDecimal("0.5");
  private static final String REASON = "Kết quả trong kỳ chưa tương xứng với điểm tự chấm.";

  /** Why a component is judged well, where there is something particular to say. */
  private static final Map<String, String> PRAISE =
      Map.of(
          "d", "Lĩnh vực phụ trách hoàn thành nhiệm vụ.",
          "e", "Tập thể đoàn kết, phối hợp tốt.");

  private static final String GOOD = "Tổ chức công việc đúng kế hoạch, có sáng kiến cải tiến.";
  private static final String WEAK = "Một số việc theo kế hoạch còn chậm kéo dài.";

  /** Nothing where the framework has no criteria. */
  void play(Scene scene) {
    int day = scene.days().last();
    if (!scene.reached(day, CONFIRMED)) {
      return;
    }
    EvaluationView form =
        scene.byPerson(day, READ, () -> reading.mine(scene.days().code())).orElseThrow();
    if (form.criteria().isEmpty()) {
      return;
    }
    Map<String, BigDecimal> own = points(form.criteria(), scene.person().own());
    Map<String, BigDecimal> confirmed = points(form.criteria(), scene.person().confirmed());
    var mine =
        new ScoringMyself.Command(
            scene.period(),
            criteria(own, own),
            List.of(),
            "Tự đánh giá kỳ " + scene.days().code(),
            0);
    UUID evaluation =
        scene.byPerson(day, SCORED, () -> scoring.score(Stage.key("self", mine), mine));
    var theirs =
        new ConfirmingEvaluation.Command(
            new NodeId(EvaluationView.KIND, evaluation).toString(),
            1,
            criteria(confirmed, own),
            judgements(form.judgements(), scene.person()),
            "Đã đối chiếu với sản phẩm và hồ sơ trong kỳ.");
    scene.bySuperior(
        day, CONFIRMED, () -> confirming.confirm(Stage.key("confirm", theirs), theirs));
  }

  /**
   * All that a person can judge: the results of those led as well, which count where nobody led has
   * a score.
   */
  private static List<Judgement> judgements(List<JudgementView> judged, DemoAgency.Person person) {
    boolean weak = person.confirmed().compareTo(MODEST) < 0;
    return judged.stream()
        .map(
            one -> {
              String praise = PRAISE.get(one.component());
              return praise == null && weak
                  ? new Judgement(one.component(), one.allowed().getLast().exact(), WEAK)
                  : new Judgement(
                      one.component(),
                      one.allowed().getFirst().exact(),
                      praise == null ? GOOD : praise);
            })
        .toList();
  }

  private static List<CriterionPoints> criteria(
      Map<String, BigDecimal> points, Map<String, BigDecimal> own) {
    List<CriterionPoints> criteria = new ArrayList<>();
    points.forEach(
        (code, value) -> {
          @Nullable String reason =
              value.compareTo(Objects.requireNonNull(own.get(code))) == 0 ? null : REASON;
          criteria.add(new CriterionPoints(code, value, reason));
        });
    return criteria;
  }

  /** Points of all criteria that together make the total: bits are taken off from the last up. */
  private static Map<String, BigDecimal> points(List<CriterionView> criteria, BigDecimal total) {
    Map<String, BigDecimal> points = new LinkedHashMap<>();
    criteria.forEach(one -> points.put(one.code(), new BigDecimal(one.maximum().display())));
    BigDecimal most = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    int bits = most.subtract(total).divide(BIT).intValueExact();
    for (int i = 0; i < bits; i++) {
      String code = criteria.reversed().get(i % criteria.size()).code();
      points.merge(code, BIT, BigDecimal::subtract);
    }
    return points;
  }
}
