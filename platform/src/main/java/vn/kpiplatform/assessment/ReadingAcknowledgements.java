package vn.kpiplatform.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.CivilTime;

/** Which released results somebody has not acknowledged. */
@Service
@Transactional(readOnly = true)
public class ReadingAcknowledgements {

  private static final int MOST = 100;

  private final JdbcClient jdbc;

  ReadingAcknowledgements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The person's own results that now count and wait, the earliest released first; at most 100. */
  public List<Awaited> awaitedFrom(UUID person) {
    return jdbc.sql(
            """
            select r.period_id, c.released_at
            from result r join closing c on c.id = r.closing_id
            join period p on p.id = r.period_id
            where r.person_id = ? and p.state in ('RELEASED', 'SEALED')
              and c.released_at is not null
              and not exists (select 1 from acknowledgement a where a.result_id = r.id)
              and not exists (select 1 from closing later
                              where later.period_id = c.period_id and later.state = 'FINISHED'
                                and (later.started_at, later.id) > (c.started_at, c.id))
            order by c.released_at, c.id limit ?\
            """)
        .params(person, MOST)
        .query(
            (row, n) ->
                new Awaited(
                    row.getObject(1, UUID.class), CivilTime.day(row.getTimestamp(2).toInstant())))
        .list();
  }

  /**
   * A result that waits.
   *
   * @param releasedOn since when
   */
  public record Awaited(UUID periodId, LocalDate releasedOn) {}
}
