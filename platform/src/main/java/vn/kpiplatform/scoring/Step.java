package vn.kpiplatform.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One step of an explanation. A step that is no leaf has the value that its operation yields from
 * its children, so the whole tree can be recomputed from its leaves.
 *
 * @param code what the step is, in the engine's or in the scheme's words; never a translated text
 * @param rule the code of the framework's rule it follows
 * @param fact the reference of the task, output, incident or person it is about; null for none
 */
public record Step(
    String code,
    Operation operation,
    BigFraction value,
    String rule,
    @Nullable String fact,
    List<Step> children) {

  public Step {
    children = List.copyOf(children);
  }

  static Step leaf(String code, BigFraction value, String rule, @Nullable String fact) {
    return new Step(code, Operation.LEAF, value, rule, fact, List.of());
  }

  static Step leaf(String code, BigFraction value, String rule) {
    return leaf(code, value, rule, null);
  }

  static Step of(
      String code, Operation operation, String rule, @Nullable String fact, List<Step> children) {
    BigFraction value = operation.of(children.stream().map(Step::value).toList());
    return new Step(code, operation, value, rule, fact, children);
  }

  static Step of(String code, Operation operation, String rule, List<Step> children) {
    return of(code, operation, rule, null, children);
  }

  static Step of(String code, Operation operation, String rule, Step... children) {
    return of(code, operation, rule, null, List.of(children));
  }
}
