package vn.kpiplatform.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.scoring.Scheme;

/** Points of general criteria in a period, many people at once. */
@Repository
class GivenPoints {

  private final JdbcClient jdbc;

  GivenPoints(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What these people's criteria were given; people without any are absent. */
  Map<UUID, Points> of(UUID period, Collection<UUID> persons) {
    Map<UUID, Points> points = new HashMap<>();
    jdbc.sql(
            """
            select e.person_id, c.criterion, c.self_points, c.confirmed_points
            from evaluation e join criterion_score c on c.evaluation_id = e.id
            where e.period_id = ? and e.person_id = any(?)\
            """)
        .params(period, persons.toArray(UUID[]::new))
        .query(
            row -> {
              points
                  .computeIfAbsent(row.getObject(1, UUID.class), none -> Points.none())
                  .add(row.getString(2), row.getBigDecimal(3), row.getBigDecimal(4));
            });
    return points;
  }

  /**
   * One person's points by criterion.
   *
   * @param own as the person scored
   * @param confirmed as the superior confirmed
   */
  record Points(Map<String, BigFraction> own, Map<String, BigFraction> confirmed) {

    static Points none() {
      return new Points(new HashMap<>(), new HashMap<>());
    }

    /** What was confirmed of these criteria; points from a post held before may be for others. */
    Map<String, BigFraction> confirmed(List<Scheme.Criterion> criteria) {
      Map<String, BigFraction> counted = new HashMap<>(confirmed);
      counted.keySet().retainAll(criteria.stream().map(Scheme.Criterion::code).toList());
      return counted;
    }

    private void add(String criterion, BigDecimal own, @Nullable BigDecimal confirmed) {
      this.own.put(criterion, Exact.fraction(own));
      if (confirmed != null) {
        this.confirmed.put(criterion, Exact.fraction(confirmed));
      }
    }

    /** The sum over these criteria, or null if one has no points: missing is not zero. */
    static @Nullable BigFraction sum(Map<String, BigFraction> points, List<String> criteria) {
      return !criteria.isEmpty() && points.keySet().containsAll(criteria)
          ? criteria.stream().map(points::get).reduce(BigFraction.ZERO, BigFraction::add)
          : null;
    }
  }
}
