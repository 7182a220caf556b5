package vn.kpiplatform.comparison;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
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
 * @param self general points as people scored themselves, of those scored by both sides
 * @param confirmed general points as superiors confirmed them, of the same people
 */
record Figures(
    List<Group> groups,
    List<Band> bands,
    Total score,
    Map<Axis, Total> axes,
    Total self,
    Total confirmed,
    Outputs outputs) {

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

  /** A sum over people. */
  record Total(int people, BigFraction sum) {

    static final Total NOTHING = new Total(0, BigFraction.ZERO);

    Total plus(BigFraction value) {
      return new Total(people + 1, sum.add(value));
    }

    /** The mean; there is at least one. */
    BigFraction mean() {
      return sum.divide(people);
    }
  }

  /**
   * How timely and how good deliveries were.
   *
   * @param people who delivered
   */
  record Outputs(int people, int submitted, int onTime, int returned) {}
}
