package vn.kpiplatform.framework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import vn.kpiplatform.framework.DocumentFault.Code;

/**
 * What a framework takes from the law, and a later version may therefore not change: the rules that
 * are mandatory, and whatever stands under one of them. Names, explanations and the step of points
 * are the agency's own (decree, Articles 26.1a and Form 01, which gives no step).
 */
final class MandatoryRules {

  private static final Set<String> OWN_WORDS = Set.of("name", "help");
  private static final String RULE = "rule";

  private final JsonNode base;
  private final Map<String, FrameworkContent.Rule> rules;
  private final List<DraftFault> broken = new ArrayList<>();

  private MandatoryRules(JsonNode base, Map<String, FrameworkContent.Rule> rules) {
    this.base = base;
    this.rules = rules;
  }

  static MandatoryRules of(FrameworkDocument base) {
    return new MandatoryRules(base.json().tree(), base.content().rules());
  }

  /** Everything in which the draft departs from them, in the order of the document. */
  List<DraftFault> broken(JsonNode draft) {
    broken.clear();
    for (String part : List.of("blocks", "formula", "bands", "yearly", "review")) {
      compare(base.path(part), draft.path(part), DocumentPlace.WHOLE.at(part), null);
    }
    new Variants(draft).compare();
    readings(draft);
    calendar(draft);
    DocumentPlace all = DocumentPlace.WHOLE.at("rules");
    rules
        .keySet()
        .forEach(code -> compare(rule(base, code), rule(draft, code), all.at(code), code));
    return broken.stream().distinct().toList();
  }

  private void compare(JsonNode old, JsonNode now, DocumentPlace place, @Nullable String above) {
    if (CodedTree.isValue(old) || CodedTree.isValue(now)) {
      if (!CodedTree.same(old, now)) {
        broken(place, above);
      }
      return;
    }
    String rule = old.path(RULE).isString() ? old.path(RULE).stringValue() : above;
    Map<String, JsonNode> before = CodedTree.below(old);
    Map<String, JsonNode> after = CodedTree.below(now);
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      JsonNode was = before.getOrDefault(name, MissingNode.getInstance());
      JsonNode is = after.getOrDefault(name, MissingNode.getInstance());
      if (!isOwn(old, name)) {
        compare(was, is, place.at(name), governing(old, was, name, rule));
      }
    }
  }

  /** Names, explanations and steps, in whatever has a code; not those of a list. */
  private static boolean isOwn(JsonNode holder, String name) {
    return holder.isObject()
        && holder.path("code").isString()
        && (OWN_WORDS.contains(name) || name.equals("step"));
  }

  /** The rule that establishes what is at a name below something. */
  private static @Nullable String governing(
      JsonNode holder, JsonNode was, String name, @Nullable String rule) {
    if (was.isObject() && was.path(RULE).isString()) {
      return was.path(RULE).stringValue();
    }
    if (holder.isArray() && was.isMissingNode()) {
      return rule == null ? common(holder) : rule;
    }
    return was.isString() && rule == null ? was.stringValue() : rule;
  }

  /** The rule of all elements of a list, by which nothing can be added to it. */
  private static @Nullable String common(JsonNode list) {
    Set<String> all =
        CodedTree.below(list).values().stream()
            .map(element -> element.path(RULE).asString(""))
            .collect(Collectors.toSet());
    return all.size() == 1 ? all.iterator().next() : null;
  }

  private void readings(JsonNode draft) {
    DocumentPlace all = DocumentPlace.WHOLE.at("readings");
    rules.forEach(
        (code, rule) -> {
          String reading = rule.reading();
          if (reading != null && reading.contains("-")) {
            String number = reading.substring(0, reading.indexOf('-'));
            compare(
                base.path("readings").path(number),
                draft.path("readings").path(number),
                all.at(number),
                code);
          }
        });
  }

  /** The clocks, and the days that are a law's; how an agency's week runs is its own. */
  private void calendar(JsonNode draft) {
    DocumentPlace place = DocumentPlace.WHOLE.at("calendar");
    JsonNode was = base.path("calendar");
    JsonNode is = draft.path("calendar");
    for (String clock :
        List.of("petitionWorkingDays", "databaseCalendarDays", "databaseWorkingDays", RULE)) {
      compare(was.path(clock), is.path(clock), place.at(clock), was.path(RULE).asString(""));
    }
    Map<String, JsonNode> days = CodedTree.below(is.path("specialDays"));
    CodedTree.below(was.path("specialDays"))
        .forEach(
            (day, old) -> {
              JsonNode now = days.getOrDefault(day, MissingNode.getInstance());
              if (old.path("kind").asString("").equals(FrameworkContent.RuleKind.MANDATORY.name())
                  && Stream.of("day", "working", "kind")
                      .anyMatch(part -> !CodedTree.same(old.path(part), now.path(part)))) {
                broken.add(
                    DraftFault.of(place.at("specialDays").at(day), Code.MANDATORY_RULE_CHANGED));
              }
            });
  }

  private static JsonNode rule(JsonNode tree, String code) {
    return tree.path("rules").path(code);
  }

  private void broken(DocumentPlace place, @Nullable String code) {
    FrameworkContent.Rule rule = code == null ? null : rules.get(code);
    if (rule != null && rule.kind() == FrameworkContent.RuleKind.MANDATORY) {
      broken.add(new DraftFault(place, Code.MANDATORY_RULE_CHANGED, code, rule.article()));
    }
  }

  /**
   * Variants: a later version may have more of them, for units and positions, but each is held
   * against the one that it takes people from, block by block.
   */
  private final class Variants {

    private static final DocumentPlace ALL = DocumentPlace.WHOLE.at("variants");

    private final Map<String, JsonNode> before = CodedTree.below(base.path("variants"));
    private final Map<String, JsonNode> after;

    Variants(JsonNode draft) {
      this.after = CodedTree.below(draft.path("variants"));
    }

    void compare() {
      after.forEach(
          (code, variant) ->
              reference(code, variant).ifPresent(old -> parts(old, variant, ALL.at(code))));
      before.forEach(
          (code, old) -> {
            if (isGeneral(old) && general(after, old).isEmpty()) {
              parts(old, MissingNode.getInstance(), ALL.at(code));
            }
          });
    }

    private Optional<JsonNode> reference(String code, JsonNode variant) {
      JsonNode same = before.get(code);
      return same != null && same.path("subject").equals(variant.path("subject"))
          ? Optional.of(same)
          : general(before, variant);
    }

    private void parts(JsonNode old, JsonNode now, DocumentPlace variant) {
      DocumentPlace place = variant.at("blocks");
      Map<String, JsonNode> was = CodedTree.below(old.path("blocks"));
      Map<String, JsonNode> is = CodedTree.below(now.path("blocks"));
      was.forEach(
          (block, part) -> {
            String rule = CodedTree.at(base, blockRule(block)).asString("");
            JsonNode present = is.get(block);
            if (present == null) {
              broken(place.at(block), rule);
            } else {
              MandatoryRules.this.compare(part, present, place.at(block), rule);
            }
          });
      String sum = base.path("formula").path("score").asString("");
      is.keySet().stream()
          .filter(block -> !was.containsKey(block))
          .forEach(block -> broken(place.at(block), sum));
    }

    private static DocumentPlace blockRule(String block) {
      return new DocumentPlace(List.of("blocks", block, RULE));
    }

    private static boolean isGeneral(JsonNode variant) {
      return !variant.path("units").isArray() && !variant.path("positions").isArray();
    }

    private static Optional<JsonNode> general(Map<String, JsonNode> among, JsonNode variant) {
      return among.values().stream()
          .filter(Variants::isGeneral)
          .filter(one -> one.path("subject").equals(variant.path("subject")))
          .findFirst();
    }
  }
}
