package vn.kpiplatform.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.ScoreStepView.RuleView;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.framework.Text;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.scoring.Step;

/**
 * How a score came about, step by step in reading order: each step before its children. Compared by
 * identity, for a tree is a costly key.
 */
public final class Explanation {

  private final UUID evaluation;
  private final Step root;
  private final FrameworkContent content;
  private final Map<String, Text> names;
  private final Map<String, Reference> references;

  Explanation(UUID evaluation, Step root, FrameworkContent content, Facts facts) {
    this.evaluation = evaluation;
    this.root = root;
    this.content = content;
    this.names = names(content);
    this.references = references(facts);
  }

  /** A part of the steps. */
  public Page<ScoreStepView> steps(Paging paging) {
    List<ScoreStepView> all = steps();
    Cursor start = paging.cursor();
    int side = paging.backwards() ? -1 : 1;
    List<ScoreStepView> wanted =
        (paging.backwards() ? all.reversed() : all)
            .stream()
                .filter(
                    step ->
                        start == null || Integer.signum(place(step).compareTo(start.key())) == side)
                .limit(paging.size() + 1L)
                .toList();
    return Page.cut(paging, wanted, step -> new Cursor(place(step), evaluation));
  }

  /** All steps. */
  List<ScoreStepView> steps() {
    List<ScoreStepView> all = new ArrayList<>();
    add(root, "1", null, 0, all);
    return all;
  }

  private void add(
      Step step, String number, @Nullable String parent, int depth, List<ScoreStepView> all) {
    String fact = step.fact();
    Reference about = fact == null ? Reference.NONE : references.getOrDefault(fact, Reference.NONE);
    all.add(
        new ScoreStepView(
            evaluation,
            number,
            parent,
            depth,
            step.operation(),
            new Exact(step.value()),
            step.code(),
            names.get(step.code()),
            rule(step.rule()),
            about.task(),
            about.output(),
            about.person(),
            about.unit(),
            about.indicator()));
    for (int i = 0; i < step.children().size(); i++) {
      add(step.children().get(i), number + "." + (i + 1), number, depth + 1, all);
    }
  }

  private @Nullable RuleView rule(String code) {
    FrameworkContent.Rule rule = content.rules().get(code);
    return rule == null
        ? null
        : new RuleView(code, rule.text(), rule.article(), rule.kind(), rule.reading());
  }

  /** The number in a form whose alphabetical order is the reading order. */
  private static String place(ScoreStepView step) {
    StringBuilder place = new StringBuilder();
    for (String part : step.number().split("\\.", -1)) {
      place.append(String.format(Locale.ROOT, "%06d", Integer.parseInt(part)));
    }
    return place.toString();
  }

  private static Map<String, Text> names(FrameworkContent content) {
    Map<String, Text> names = new HashMap<>();
    content.criteria().forEach(one -> names.put(one.code(), one.name()));
    content.blocks().forEach(one -> names.put(one.code(), one.name()));
    content.components().forEach(one -> names.put(one.code(), one.name()));
    return names;
  }

  private static Map<String, Reference> references(Facts facts) {
    Map<String, Reference> found = new HashMap<>();
    for (Facts.Task task : facts.tasks()) {
      found.put(task.ref(), new Reference(id(task.ref()), null, null, null, null));
      for (Facts.Output output : task.outputs()) {
        Reference about = new Reference(id(task.ref()), id(output.ref()), null, null, null);
        output.faults().forEach(fault -> found.put(fault.ref(), about));
        output.latenesses().forEach(lateness -> found.put(lateness.ref(), about));
        found.put(output.ref(), about);
      }
    }
    facts
        .subordinates()
        .forEach(led -> found.put(led.ref(), new Reference(null, null, id(led.ref()), null, null)));
    facts
        .indicators()
        .forEach(one -> found.put(one.ref(), new Reference(null, null, null, null, id(one.ref()))));
    Facts.LedUnit unit = facts.unit();
    if (unit != null) {
      found.put(unit.ref(), new Reference(null, null, null, id(unit.ref()), null));
    }
    return found;
  }

  static @Nullable UUID id(String reference) {
    try {
      return UUID.fromString(reference);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }

  private record Reference(
      @Nullable UUID task,
      @Nullable UUID output,
      @Nullable UUID person,
      @Nullable UUID unit,
      @Nullable UUID indicator) {

    private static final Reference NONE = new Reference(null, null, null, null, null);
  }
}
