package vn.kpiplatform.assessment;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.organisation.Hierarchy;

/**
 * A person acknowledges that they have seen their released result (decree 335/2025, article 18). It
 * says nothing about whether they agree.
 */
@Service
public class AcknowledgingResult {

  private final JdbcClient jdbc;
  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Periods periods;
  private final Results results;
  private final Evaluations evaluations;

  AcknowledgingResult(
      JdbcClient jdbc,
      Acting acting,
      Hierarchy hierarchy,
      Periods periods,
      Results results,
      Evaluations evaluations) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.periods = periods;
    this.results = results;
    this.evaluations = evaluations;
  }

  /**
   * The caller has seen their own result of the period.
   *
   * @return the evaluation
   * @throws Refused FORBIDDEN, or NOT_FOUND, WRONG_STATE or ALREADY_ACKNOWLEDGED at periodId
   */
  public UUID acknowledge(RequestKey key, String periodId) {
    return acting.once(
        "acknowledgeResult",
        key,
        periodId,
        (actor, now) -> {
          UUID person = hierarchy.personOf(actor);
          Period period = periods.hold(NodeId.require(Period.KIND, periodId, "periodId"));
          if (period.state() != Period.State.RELEASED && period.state() != Period.State.SEALED) {
            throw Refused.because(BasicRefusal.WRONG_STATE, "periodId", period.state());
          }
          Result result =
              results.of(period.id(), List.of(person)).stream()
                  .findFirst()
                  .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "periodId"));
          int added =
              jdbc.sql(
                      """
                      insert into acknowledgement (id, result_id, acknowledged_at)
                      values (?, ?, ?) on conflict (result_id) do nothing\
                      """)
                  .params(TimeOrderedId.at(now), result.id(), Timestamp.from(now))
                  .update();
          if (added == 0) {
            throw Refused.because(AssessmentRefusal.ALREADY_ACKNOWLEDGED, "periodId");
          }
          UUID evaluation = Evaluation.idOf(period.id(), person);
          evaluations.begin(evaluation, period.id(), person);
          return evaluation;
        });
  }

  /** When the persons acknowledged the results that now count, by person. */
  Map<UUID, OffsetDateTime> of(UUID period, Collection<UUID> persons) {
    Map<UUID, OffsetDateTime> found = new HashMap<>();
    jdbc.sql(
            """
            select r.person_id, a.acknowledged_at
            from acknowledgement a join result r on r.id = a.result_id
            where r.person_id = any(?) and r.closing_id =
              (select c.id from closing c where c.period_id = ? and c.state = 'FINISHED'
               order by c.started_at desc, c.id desc limit 1)\
            """)
        .params(persons.toArray(UUID[]::new), period)
        .query(
            row -> {
              found.put(
                  row.getObject(1, UUID.class),
                  CivilTime.shown(row.getObject(2, OffsetDateTime.class).toInstant()));
            });
    return found;
  }
}
