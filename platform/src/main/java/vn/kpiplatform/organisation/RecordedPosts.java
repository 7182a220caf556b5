package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads posts from postings, and the units above from the tree. */
@Service
@Transactional(readOnly = true)
class RecordedPosts implements Posts {

  private static final String LATEST =
      """
      with recursive post (person_id, unit_id, position_id, capacity) as (
        select distinct on (person_id) person_id, unit_id, position_id, capacity
        from posting
        where person_id = any(:persons)
          and greatest(from_day, :from) <= least(to_day, :to)
        order by person_id, from_day desc
      ), above (person_id, unit_id, height) as (
        select person_id, unit_id, 0 from post
        union all
        select above.person_id, unit.parent_id, above.height + 1
        from above join unit on unit.id = above.unit_id
        where unit.parent_id is not null
      )
      select post.person_id, post.capacity, position.code,
             array_agg(unit.code order by above.height) as units
      from post join position on position.id = post.position_id
      join above on above.person_id = post.person_id
      join unit on unit.id = above.unit_id
      group by post.person_id, post.capacity, position.code\
      """;

  private static final String UNPOSTED =
      """
      select p.id from person p
      where p.withdrawn_at is null and not p.outside
        and not exists (select 1 from posting
                        where posting.person_id = p.id
                          and greatest(from_day, :from) <= least(to_day, :to))
        and (exists (select 1 from account
                     where account.id = p.account_id and account.ended_at is null)
             or not exists (select 1 from posting where posting.person_id = p.id))\
      """;

  private final JdbcClient jdbc;

  RecordedPosts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, Post> latest(Collection<UUID> persons, LocalDate from, LocalDate to) {
    Map<UUID, Post> posts = new HashMap<>();
    jdbc.sql(LATEST)
        .param("persons", persons.toArray(UUID[]::new))
        .param("from", from)
        .param("to", to)
        .query(
            row -> {
              posts.put(
                  row.getObject("person_id", UUID.class),
                  new Post(
                      Capacity.valueOf(row.getString("capacity")),
                      List.of((String[]) row.getArray("units").getArray()),
                      row.getString("code")));
            });
    return posts;
  }

  @Override
  public Set<UUID> unposted(LocalDate from, LocalDate to) {
    return jdbc.sql(UNPOSTED)
        .param("from", from)
        .param("to", to)
        .query((row, n) -> row.getObject(1, UUID.class))
        .set();
  }
}
