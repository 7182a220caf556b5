package vn.kpiplatform.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.scoring.Axis;
import vn.kpiplatform.scoring.Subject;

/**
 * An agency's aggregates of one period, as it publishes them. No row about a person. Sums are kept
 * beside counts, never rounded means.
 *
 * @param groups by capacity and employment kind; together everybody
 * @param bands of the framework, highest first, with those who reached them
 * @param score of those who have one
 * @param selfLessConfirmed general points as people scored themselves less those their superiors
 *     confirmed, of those scored by both sides
 * @param fields of work, in the order of their codes
 * @param closedAt when the last score stood
 */
record Figures(
    List<Group> groups,
    List<Band> bands,
    Total score,
    Map<Axis, Total> axes,
    Total selfLessConfirmed,
    Outputs outputs,
    List<Field> fields,
    @Nullable Instant closedAt) {

  int people() {
    return groups.stream().mapToInt(Group::people).sum();
  }

  int people(Status status) {
    return groups.stream().mapToInt(group -> group.statuses().getOrDefault(status, 0)).sum();
  }

  /** People of one capacity and employment kind. */
  record Group(Subject subject, EmploymentKind employmentKind, Map<Status, Integer> statuses) {

    int people() {
      return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** A band of scores and how many reached it. */
  record Band(String code, String nameVi, String nameEn, BigFraction minimum, int people) {}

  /**
   * How timely and how good deliveries were.
   *
   * @param people who delivered; in a quarter of months, in the month with the fewest
   * @param validated of the outputs submitted, accepted by the superior
   */
  record Outputs(int people, int submitted, int onTime, int returned, int validated) {}

  /**
   * Work in one field of the agency's catalogue, in converted output.
   *
   * @param code empty for products without a field
   * @param people who delivered; in a quarter of months, in the month with the fewest
   */
  record Field(
      String code,
      int people,
      BigFraction assigned,
      BigFraction completed,
      int submitted,
      int onTime,
      int returned) {}
}
