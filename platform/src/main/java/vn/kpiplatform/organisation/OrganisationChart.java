package vn.kpiplatform.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
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

/** Reads the hierarchy from units and postings; each question is one statement. */
@Service
@Transactional(readOnly = true)
class OrganisationChart implements Hierarchy {

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

  private final JdbcClient jdbc;
  private final Superiors superiors;
  private final ReadableFiles files;

  OrganisationChart(JdbcClient jdbc, Superiors superiors, ReadableFiles files) {
    this.jdbc = jdbc;
    this.superiors = superiors;
    this.files = files;
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
    return superiors.of(persons, day);
  }

  @Override
  public Map<UUID, UUID> answeringFor(Collection<UUID> persons, LocalDate day, LocalDate today) {
    return superiors.answering(persons, day, today);
  }

  @Override
  public Map<UUID, UUID> leadersOf(Collection<UUID> persons, LocalDate day) {
    return superiors.leadersOf(persons, day);
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
  public Set<UUID> available(Collection<UUID> persons, LocalDate day) {
    return superiors.available(persons, day);
  }

  @Override
  public Collection<UUID> readable(Actor actor, Collection<UUID> persons, LocalDate today) {
    return files.among(actor, persons, today);
  }

  @Override
  public Collection<UUID> readable(Actor actor, LocalDate today) {
    return files.of(actor, today);
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
