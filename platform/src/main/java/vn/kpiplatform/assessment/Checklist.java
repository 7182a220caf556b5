package vn.kpiplatform.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kpiplatform.assessment.Assessing.Assessed;
import vn.kpiplatform.assessment.ChecklistItem.Kind;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.work.WorkFacts;

/** What stands between people and their scores, and whose act would mend it: computed, not kept. */
@Component
class Checklist {

  private final Assessing assessing;
  private final GivenPoints points;
  private final Hierarchy hierarchy;
  private final WorkFacts work;

  Checklist(Assessing assessing, GivenPoints points, Hierarchy hierarchy, WorkFacts work) {
    this.assessing = assessing;
    this.points = points;
    this.hierarchy = hierarchy;
    this.work = work;
  }

  /** By person, in the order in which it is done; a fixed number of statements. */
  Map<UUID, List<ChecklistItem>> of(Period period, Collection<UUID> persons, LocalDate today) {
    Map<UUID, Assessed> assessed = assessing.provisional(period, persons, today);
    Map<UUID, GivenPoints.Points> given = points.of(period.id(), persons);
    Map<UUID, UUID> superiors = hierarchy.superiorsOf(persons, period.latestDay(today));
    Set<UUID> waiting =
        assessed.values().stream()
            .flatMap(one -> one.outcome().causes().stream())
            .flatMap(cause -> Stream.ofNullable(output(cause)))
            .collect(Collectors.toSet());
    Map<UUID, UUID> reviewers = waiting.isEmpty() ? Map.of() : work.reviewers(waiting, today);
    return assessed.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one ->
                    items(
                        period,
                        one.getKey(),
                        one.getValue().outcome().causes(),
                        given.getOrDefault(one.getKey(), GivenPoints.Points.none()),
                        superiors.get(one.getKey()),
                        reviewers)));
  }

  private static List<ChecklistItem> items(
      Period period,
      UUID person,
      List<Cause> causes,
      GivenPoints.Points given,
      @Nullable UUID superior,
      Map<UUID, UUID> reviewers) {
    List<ChecklistItem> items = new ArrayList<>();
    for (Cause cause : causes) {
      Kind kind = kind(cause.code(), given);
      if (kind != null) {
        UUID output = output(cause);
        UUID owedBy =
            switch (kind) {
              case COVER_POST, NAME_ASSESSOR -> null;
              case SCORE_YOURSELF -> person;
              case VALIDATE_OUTPUT -> reviewers.get(output);
              case ASSIGN_WORK, CONFIRM_EVALUATION, JUDGE -> superior;
            };
        items.add(new ChecklistItem(period.id(), person, kind, owedBy, output, period.endsOn()));
      }
    }
    return items.stream()
        .distinct()
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .toList();
  }

  /** Of a form that was not given yet, every line is missing: that is one thing to do. */
  private static @Nullable Kind kind(Cause.Code code, GivenPoints.Points given) {
    return switch (code) {
      case SUBJECT_NOT_COVERED -> Kind.COVER_POST;
      case NO_ASSESSOR -> Kind.NAME_ASSESSOR;
      case NOTHING_ASSIGNED -> Kind.ASSIGN_WORK;
      case OUTPUT_AWAITING_VALIDATION -> Kind.VALIDATE_OUTPUT;
      case CRITERION_NOT_CONFIRMED ->
          given.own().isEmpty() ? Kind.SCORE_YOURSELF : Kind.CONFIRM_EVALUATION;
      case JUDGEMENT_MISSING -> given.confirmed().isEmpty() ? null : Kind.JUDGE;
      // nothing is accepted without the grade that is asked for; what others miss is on their
      // lines, what units miss is the units' matter, and only in a trial does something not fit
      case QUALITY_NOT_GIVEN,
          CRITERION_DOES_NOT_FIT,
          JUDGEMENT_DOES_NOT_FIT,
          SUBORDINATE_NOT_SCORED,
          UNIT_NOT_SCORED,
          TARGET_NOT_SET,
          ACTUAL_MISSING,
          ACTUAL_AWAITING_VALIDATION ->
          null;
    };
  }

  private static @Nullable UUID output(Cause cause) {
    return cause.code() == Cause.Code.OUTPUT_AWAITING_VALIDATION
        ? Explanation.id(Objects.requireNonNull(cause.ref()))
        : null;
  }
}
