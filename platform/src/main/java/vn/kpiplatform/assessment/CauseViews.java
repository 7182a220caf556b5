package vn.kpiplatform.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.ScoreView.CauseView;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.framework.Text;

/**
 * Says why there is no score in the words of a framework.
 *
 * @param superior who is above the person or unit, or was at the period's end, if anybody
 * @param reviewers who is to answer the outputs that stand in the way
 */
record CauseViews(FrameworkContent content, @Nullable UUID superior, Map<UUID, UUID> reviewers) {

  private static final int MOST = 100;

  List<CauseView> of(List<Cause> causes) {
    return causes.stream().limit(MOST).map(this::of).toList();
  }

  private CauseView of(Cause cause) {
    String code = cause.code().name();
    String ref = cause.ref() == null ? "" : cause.ref();
    return switch (cause.code()) {
      case CRITERION_NOT_CONFIRMED ->
          new CauseView(code, ref, null, criterion(ref), null, null, superior);
      case CRITERION_DOES_NOT_FIT ->
          new CauseView(code, ref, null, criterion(ref), null, null, null);
      case JUDGEMENT_MISSING, TARGET_NOT_SET, ACTUAL_AWAITING_VALIDATION ->
          new CauseView(code, null, ref, component(ref), null, null, superior);
      case OUTPUT_AWAITING_VALIDATION -> {
        UUID output = Explanation.id(ref);
        yield new CauseView(code, null, null, null, output, null, reviewers.get(output));
      }
      case QUALITY_NOT_GIVEN ->
          new CauseView(code, null, null, null, Explanation.id(ref), null, superior);
      case SUBORDINATE_NOT_SCORED ->
          new CauseView(code, null, null, null, null, Explanation.id(ref), null);
      case ACTUAL_MISSING, JUDGEMENT_DOES_NOT_FIT ->
          new CauseView(code, null, ref, component(ref), null, null, null);
      case NOTHING_ASSIGNED -> new CauseView(code, null, null, null, null, null, superior);
      case UNIT_NOT_SCORED, NO_ASSESSOR, SUBJECT_NOT_COVERED ->
          new CauseView(code, null, null, null, null, null, null);
    };
  }

  private @Nullable Text criterion(String code) {
    return content.criteria().stream()
        .filter(criterion -> criterion.code().equals(code))
        .findFirst()
        .map(FrameworkContent.Criterion::name)
        .orElse(null);
  }

  private @Nullable Text component(String code) {
    return content.components().stream()
        .filter(component -> component.code().equals(code))
        .findFirst()
        .map(FrameworkContent.Component::name)
        .orElse(null);
  }
}
