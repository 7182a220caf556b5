package vn.kpiplatform.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Form;
import vn.kpiplatform.framework.FractionJson;

/**
 * The value chosen for a component that no fact decides (decree 335/2025, articles 15 and 16; R7):
 * always a person's choice, never a default.
 *
 * @param value one of the component's allowed shares in its exact spelling, such as 1/2
 * @param reason why; a superior always gives one, a person about themselves may
 */
public record Judgement(String component, String value, @Nullable String reason) {

  static final int REASON = 1000;

  private static final String FIELD = "judgements";

  /** Notes every fault: unknown or repeated components, values that are not to be chosen. */
  static void check(Checks checks, List<Judgeable> judgeable, List<Judgement> given) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      Judgement one = given.get(i);
      String at = FIELD + "." + i;
      checks.that(
          seen.add(one.component()),
          AssessmentRefusal.JUDGEMENT_REPEATED,
          at + ".component",
          one.component());
      judgeable.stream()
          .filter(component -> component.code().equals(one.component()))
          .findFirst()
          .ifPresentOrElse(
              component -> one.check(checks, component, at + ".value"),
              () ->
                  checks.that(
                      false,
                      AssessmentRefusal.NOT_TO_BE_JUDGED,
                      at + ".component",
                      one.component()));
    }
  }

  /** Like {@link #check}; besides, a superior judges all that must be judged, with reasons. */
  static void checkConfirmed(Checks checks, List<Judgeable> judgeable, List<Judgement> given) {
    check(checks, judgeable, given);
    for (int i = 0; i < given.size(); i++) {
      String reason = given.get(i).reason();
      checks.that(
          reason != null && !reason.isBlank(),
          AssessmentRefusal.JUDGEMENT_REASON_REQUIRED,
          FIELD + "." + i + ".reason",
          given.get(i).component());
    }
    Set<String> seen = given.stream().map(Judgement::component).collect(Collectors.toSet());
    judgeable.stream()
        .filter(component -> component.required() && !seen.contains(component.code()))
        .forEach(
            component ->
                checks.that(
                    false, AssessmentRefusal.COMPONENT_NOT_JUDGED, FIELD, component.code()));
  }

  /** The same with clean reasons. */
  static List<Judgement> texts(Checks checks, List<Judgement> given) {
    List<Judgement> clean = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      Judgement one = given.get(i);
      clean.add(
          new Judgement(
              one.component(),
              one.value(),
              checks.optionalLines(one.reason(), REASON, FIELD + "." + i + ".reason")));
    }
    return clean;
  }

  /** The share, of a judgement that was checked. */
  BigFraction chosen() {
    return FractionJson.parse(value);
  }

  private void check(Checks checks, Judgeable component, String at) {
    try {
      checks.that(
          component.choices().contains(chosen()),
          AssessmentRefusal.VALUE_NOT_ALLOWED,
          at,
          component.choices().stream().map(FractionJson::format).collect(Collectors.joining(", ")));
    } catch (NumberFormatException noNumber) {
      checks.that(false, BasicRefusal.MALFORMED, at, Form.FRACTION);
    }
  }
}
