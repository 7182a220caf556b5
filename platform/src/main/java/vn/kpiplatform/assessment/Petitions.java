package vn.kpiplatform.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.TimeOrderedId;

/** Petitions against results, and their answers; neither is ever changed. */
@Repository
class Petitions {

  private static final String OPEN =
      """
      select p.id, r.period_id, r.person_id, p.due_on
      from petition p join result r on r.id = p.result_id
      where not exists (select 1 from petition_answer a where a.petition_id = p.id)
      """;

  private final JdbcClient jdbc;

  Petitions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it is the first against this result. */
  boolean add(UUID result, String text, LocalDate dueOn, Instant now) {
    return jdbc.sql(
                """
                insert into petition (id, result_id, content, submitted_at, due_on)
                values (?, ?, ?, ?, ?) on conflict (result_id) do nothing\
                """)
            .params(TimeOrderedId.at(now), result, text, Timestamp.from(now), dueOn)
            .update()
        > 0;
  }

  /** Whether it is the first answer. */
  boolean answer(UUID petition, boolean granted, String text, UUID by, Instant now) {
    return jdbc.sql(
                """
                insert into petition_answer
                  (id, petition_id, granted, content, answered_by, answered_at)
                values (?, ?, ?, ?, ?, ?) on conflict (petition_id) do nothing\
                """)
            .params(TimeOrderedId.at(now), petition, granted, text, by, Timestamp.from(now))
            .update()
        > 0;
  }

  /** What waits for its answer in a person's period; the first, should there be several. */
  Optional<Open> open(UUID period, UUID person) {
    return jdbc.sql(
            OPEN + "and r.period_id = ? and r.person_id = ? order by p.submitted_at, p.id limit 1")
        .params(period, person)
        .query(Petitions::open)
        .optional();
  }

  /** What waits for its answer, what is due first before the rest. */
  List<Open> open(int most) {
    return jdbc.sql(OPEN + "order by p.due_on, p.id limit ?")
        .param(most)
        .query(Petitions::open)
        .list();
  }

  /** All of these people's in a period, the earliest first. */
  List<PetitionView> of(UUID period, Collection<UUID> persons) {
    return jdbc.sql(
            """
            select r.person_id, p.content, p.submitted_at, p.due_on,
                   a.granted, a.content as answer, a.answered_by, a.answered_at
            from petition p join result r on r.id = p.result_id
              left join petition_answer a on a.petition_id = p.id
            where r.period_id = ? and r.person_id = any(?)
            order by p.submitted_at, p.id\
            """)
        .params(period, persons.toArray(UUID[]::new))
        .query(Petitions::view)
        .list();
  }

  private static Open open(ResultSet row, int number) throws SQLException {
    return new Open(
        row.getObject("id", UUID.class),
        row.getObject("period_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("due_on", LocalDate.class));
  }

  private static PetitionView view(ResultSet row, int number) throws SQLException {
    return new PetitionView(
        row.getObject("person_id", UUID.class),
        row.getString("content"),
        CivilTime.shown(row.getObject("submitted_at", OffsetDateTime.class).toInstant()),
        row.getObject("due_on", LocalDate.class),
        row.getObject("granted", Boolean.class),
        row.getString("answer"),
        row.getObject("answered_by", UUID.class),
        shown(row.getObject("answered_at", OffsetDateTime.class)));
  }

  private static @Nullable OffsetDateTime shown(@Nullable OffsetDateTime moment) {
    return moment == null ? null : CivilTime.shown(moment.toInstant());
  }

  /** A petition without an answer. */
  record Open(UUID id, UUID period, UUID person, LocalDate dueOn) {}
}
