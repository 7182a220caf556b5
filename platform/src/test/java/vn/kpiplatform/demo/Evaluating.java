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
import vn.kpiplatform.assessment.Judgement;
import vn.kpiplatform.assessment.ScoringMyself;
import vn.kpiplatform.contract.NodeId;

/** The general criteria at the month's end: the person's points, then the superior's. */
record Evaluating(ScoringMyself scoring, ConfirmingEvaluation confirming) {

  private static final BigDecimal ALL = new BigDecimal("30");
  private static final BigDecimal MODEST = new BigDecimal("26");
  private static final BigDecimal BIT = new BigDecimal("0.5");

  /** In this order bits are taken off until the total is right. */
  private static final List<String> TAKEN_OFF =
      List.of("III.1", "II.2", "III.4", "I.2", "III.2", "II.4", "II.1", "III.3");

  private static final String REASON = "Kết quả trong tháng chưa tương xứng với điểm tự chấm.";

  void play(Scene scene) {
    int day = WorkingMonth.LAST;
    if (!scene.reached(day, 14)) {
      return;
    }
    Map<String, BigDecimal> own = points(scene.person().own());
    Map<String, BigDecimal> confirmed = points(scene.person().confirmed());
    var mine =
        new ScoringMyself.Command(
            scene.period(),
            criteria(own, own),
            List.of(),
            "Tự đánh giá tháng " + scene.month().code(),
            0);
    UUID evaluation = scene.byPerson(day, 9, () -> scoring.score(Stage.key("self", mine), mine));
    var theirs =
        new ConfirmingEvaluation.Command(
            new NodeId(EvaluationView.KIND, evaluation).toString(),
            1,
            criteria(confirmed, own),
            judgements(scene.person()),
            "Đã đối chiếu với sản phẩm và hồ sơ trong tháng.");
    scene.bySuperior(day, 14, () -> confirming.confirm(Stage.key("confirm", theirs), theirs));
  }

  /** Of whoever leads; a deputy has no field assigned, so the results led are judged as well. */
  private static List<Judgement> judgements(DemoAgency.Person person) {
    boolean weak = person.confirmed().compareTo(MODEST) < 0;
    Judgement organising =
        weak
            ? new Judgement("dd", "1/2", "Một số việc theo kế hoạch còn chậm kéo dài.")
            : new Judgement("dd", "1", "Tổ chức công việc đúng kế hoạch, có sáng kiến cải tiến.");
    Judgement uniting = new Judgement("e", "1", "Tập thể đoàn kết, phối hợp tốt.");
    Judgement led = new Judgement("d", "1", "Lĩnh vực phụ trách hoàn thành nhiệm vụ.");
    return switch (person.capacity()) {
      case STAFF -> List.of();
      case HEAD -> List.of(organising, uniting);
      case DEPUTY -> List.of(led, organising, uniting);
    };
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

  /** Points of all criteria that together make the total. */
  private static Map<String, BigDecimal> points(BigDecimal total) {
    Map<String, BigDecimal> points = new LinkedHashMap<>();
    List.of("I.1", "I.2").forEach(code -> points.put(code, new BigDecimal("5.0")));
    List.of("II.1", "II.2", "II.3", "II.4", "III.1", "III.2", "III.3", "III.4")
        .forEach(code -> points.put(code, new BigDecimal("2.5")));
    int bits = ALL.subtract(total).divide(BIT).intValueExact();
    for (int i = 0; i < bits; i++) {
      points.merge(TAKEN_OFF.get(i % TAKEN_OFF.size()), BIT, BigDecimal::subtract);
    }
    return points;
  }
}
