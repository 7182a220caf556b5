package vn.kpiplatform.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;

/** Reads the hierarchy from units and postings; each question is one statement. */
@Service
@Transactional(readOnly = true)
class OrganisationChart implements Hierarchy {

  /**
   * From the person's own unit upwards, the first head who is somebody else. A head meets themself
   * in their own unit and is passed over like a vacancy.
   */
  private static final String SUPERIORS =
      """
      with recursive above (person_id, unit_id, height) as (
        select person_id, unit_id, 0 from posting
        where person_id = any(:persons) and :day between from_day and coalesce(to_day, :day)
        union all
        select above.person_id, unit.parent_id, above.height + 1
        from above join unit on unit.id = above.unit_id
        where unit.parent_id is not null
      )
      select distinct on (above.person_id) above.person_id, head.person_id as superior_id
      from above join posting head on head.unit_id = above.unit_id
      where head.capacity = 'HEAD' and head.person_id <> above.person_id
        and :day between head.from_day and coalesce(head.to_day, :day)
      order by above.person_id, above.height\
      """;

  private static final String TREE =
      """
      with recursive tree (unit_id, depth) as (
        select id, 0 from unit where parent_id is null
        union all
        select unit.id, tree.depth + 1 from unit join tree on unit.parent_id = tree.unit_id
      )
      """;

  private static final String PLACES =
      TREE
          + """
          select posting.person_id, posting.unit_id, tree.depth, posting.capacity,
                 person.employment_kind, posting.from_day
          from posting join tree using (unit_id) join person on person.id = posting.person_id
          where posting.person_id = any(:persons)
            and :day between posting.from_day and coalesce(posting.to_day, :day)\
          """;

  /** A posting without a single day does not count: its last day lies before its first. */
  private static final String PLACES_DURING =
      TREE
          + """
          select distinct on (posting.person_id) posting.person_id, posting.unit_id, tree.depth,
                 posting.capacity, person.employment_kind, posting.from_day
          from posting join tree using (unit_id) join person on person.id = posting.person_id
          where greatest(posting.from_day, :from) <= least(posting.to_day, :to)
          order by posting.person_id, posting.from_day desc\
          """;

  private static final String ENTERING =
      """
      select person.id from person join account on account.id = person.account_id
      where person.id = any(:persons) and account.ended_at is null\
      """;

  private static final String READABLE =
      """
      with recursive led (unit_id) as (
        select posting.unit_id from posting join person on person.id = posting.person_id
        where person.account_id = :account and posting.capacity = 'HEAD'
          and :day between posting.from_day and coalesce(posting.to_day, :day)
        union
        select unnest(:units)
        union
        select unit.id from unit join led on unit.parent_id = led.unit_id
      )
      select person.id from person
      where (:everybody or person.account_id = :account
             or exists (select 1 from posting join led using (unit_id)
                        where posting.person_id = person.id
                          and :day between posting.from_day and coalesce(posting.to_day, :day)))
      """;

  private static final String AMONG = "and person.id = any(:persons)";

  /** Whoever holds one of these reads every file, or those of the unit it is limited to. */
  private static final Set<Role> READ_ALL =
      Set.of(Role.KPI_OFFICER, Role.AGENCY_HEAD, Role.AUDITOR);

  private final JdbcClient jdbc;

  OrganisationChart(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public UUID personOf(Actor actor) {
    return jdbc.sql("select id from person where account_id = :account")
        .param("account", actor.account())
        .query(UUID.class)
        .optional()
        .orElseThrow(() -> Refused.because(BasicRefusal.FORBIDDEN, ""));
  }

  @Override
  public Optional<UUID> superiorOf(UUID person, LocalDate day) {
    return Optional.ofNullable(superiorsOf(List.of(person), day).get(person));
  }

  @Override
  public Map<UUID, UUID> superiorsOf(Collection<UUID> persons, LocalDate day) {
    Map<UUID, UUID> superiors = new HashMap<>();
    jdbc.sql(SUPERIORS)
        .param("persons", persons.toArray(UUID[]::new))
        .param("day", day)
        .query(
            row -> {
              superiors.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
            });
    return superiors;
  }

  @Override
  public Map<UUID, Place> placesOf(Collection<UUID> persons, LocalDate day) {
    return jdbc
        .sql(PLACES)
        .param("persons", persons.toArray(UUID[]::new))
        .param("day", day)
        .query(OrganisationChart::place)
        .stream()
        .collect(Collectors.toMap(Place::person, Function.identity()));
  }

  @Override
  public List<Place> placesDuring(LocalDate from, LocalDate to) {
    return jdbc.sql(PLACES_DURING)
        .param("from", from)
        .param("to", to)
        .query(OrganisationChart::place)
        .list();
  }

  @Override
  public Set<UUID> entering(Collection<UUID> persons) {
    return jdbc.sql(ENTERING)
        .param("persons", persons.toArray(UUID[]::new))
        .query(OrganisationChart::id)
        .set();
  }

  @Override
  public Collection<UUID> readable(Actor actor, Collection<UUID> persons, LocalDate today) {
    return readable(READABLE + AMONG, actor, today)
        .param("persons", persons.toArray(UUID[]::new))
        .query(OrganisationChart::id)
        .set();
  }

  @Override
  public Collection<UUID> readable(Actor actor, LocalDate today) {
    return readable(READABLE, actor, today).query(OrganisationChart::id).set();
  }

  private JdbcClient.StatementSpec readable(String sql, Actor actor, LocalDate today) {
    return jdbc.sql(sql)
        .param("account", actor.account())
        .param("everybody", READ_ALL.stream().anyMatch(actor::holds))
        .param("units", units(actor))
        .param("day", today);
  }

  private static UUID[] units(Actor actor) {
    return READ_ALL.stream()
        .flatMap(role -> actor.unitsOf(role).stream())
        .distinct()
        .toArray(UUID[]::new);
  }

  private static UUID id(ResultSet row, int number) throws SQLException {
    return row.getObject("id", UUID.class);
  }

  private static Place place(ResultSet row, int number) throws SQLException {
    return new Place(
        row.getObject("person_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getInt("depth"),
        Capacity.valueOf(row.getString("capacity")),
        EmploymentKind.valueOf(row.getString("employment_kind")),
        row.getObject("from_day", LocalDate.class));
  }
}
