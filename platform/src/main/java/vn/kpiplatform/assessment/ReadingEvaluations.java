package vn.kpiplatform.assessment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.Hierarchy.Place;
import vn.kpiplatform.organisation.PersonView;

/**
 * Evaluations for those who may read the person's file: the person, whoever is above them, the
 * officer. One that nobody has begun is shown as well, with its criteria and nothing given yet.
 */
@Service
@Transactional(readOnly = true)
public class ReadingEvaluations implements NodeReader {

  private static final String AFTER =
      """
      select id, personnel_code from person
      where id = any(?) and (?::text is null or personnel_code > ?)
      order by personnel_code limit ?\
      """;
  private static final String BEFORE =
      """
      select id, personnel_code from person
      where id = any(?) and (?::text is null or personnel_code < ?)
      order by personnel_code desc limit ?\
      """;

  private final JdbcClient jdbc;
  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Periods periods;
  private final EvaluationViews views;
  private final Rounds rounds;
  private final InstantSource time;

  ReadingEvaluations(
      JdbcClient jdbc,
      Acting acting,
      Hierarchy hierarchy,
      Periods periods,
      EvaluationViews views,
      Rounds rounds,
      InstantSource time) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.periods = periods;
    this.views = views;
    this.rounds = rounds;
    this.time = time;
  }

  @Override
  public String kind() {
    return EvaluationView.KIND;
  }

  @Override
  public List<EvaluationView> read(Collection<UUID> ids) {
    Actor actor = acting.actorOrGuest();
    Map<UUID, List<UUID>> persons = new HashMap<>();
    jdbc.sql("select period_id, person_id from evaluation where id = any(?)")
        .param(ids.toArray(UUID[]::new))
        .query(
            row -> {
              persons
                  .computeIfAbsent(row.getObject(1, UUID.class), none -> new ArrayList<>())
                  .add(row.getObject(2, UUID.class));
            });
    List<EvaluationView> found = new ArrayList<>();
    persons.forEach(
        (period, those) ->
            found.addAll(
                views.of(
                    periods.find(period).orElseThrow(),
                    hierarchy.readable(actor, those, today()))));
    return found;
  }

  /** The person's evaluation, if the caller may read it and there is such a period. */
  public Optional<EvaluationView> find(String personId, String periodCode) {
    Actor actor = acting.actorOrGuest();
    return NodeId.read(PersonView.KIND, personId)
        .filter(person -> hierarchy.readable(actor, List.of(person), today()).contains(person))
        .flatMap(person -> one(person, periodCode));
  }

  /**
   * The caller's own evaluation.
   *
   * @throws vn.kpiplatform.contract.Refused FORBIDDEN if the account belongs to no person
   */
  public Optional<EvaluationView> mine(String periodCode) {
    return one(hierarchy.personOf(acting.actor()), periodCode);
  }

  /**
   * Evaluations that the caller may read of people who served in the period, in the order of their
   * personnel codes; nothing if there is no such period.
   *
   * @param superiorId only of those whose direct superior this person is, or was on the period's
   *     last day; null for all
   */
  public Page<EvaluationView> page(String periodCode, @Nullable String superiorId, Paging paging) {
    Actor actor = acting.actorOrGuest();
    List<Listed> listed =
        periods
            .findByCode(periodCode)
            .map(
                period ->
                    listed(below(superiorId, readable(actor, period), period), period, paging))
            .orElse(List.of());
    return Page.cut(paging, listed, Listed::cursor).map(Listed::view);
  }

  /** Every time the persons scored themselves, for evaluations that were read for the caller. */
  public Map<UUID, List<EvaluationRoundView>> selfScorings(Collection<UUID> evaluations) {
    return rounds.all(evaluations, EvaluationRound.Kind.SELF);
  }

  /** Every time a superior confirmed, for evaluations that were read for the caller. */
  public Map<UUID, List<EvaluationRoundView>> confirmations(Collection<UUID> evaluations) {
    return rounds.all(evaluations, EvaluationRound.Kind.CONFIRMATION);
  }

  /** The evaluations of those of these people whose file the caller may read, by person. */
  public Map<UUID, EvaluationView> readable(UUID period, Collection<UUID> persons) {
    Collection<UUID> readable = hierarchy.readable(acting.actor(), persons, today());
    return views.of(periods.find(period).orElseThrow(), readable).stream()
        .collect(Collectors.toMap(EvaluationView::personId, Function.identity()));
  }

  private Set<UUID> readable(Actor actor, Period period) {
    Set<UUID> readable = new HashSet<>(hierarchy.readable(actor, today()));
    readable.retainAll(
        hierarchy.placesDuring(period.startsOn(), period.endsOn()).stream()
            .map(Place::person)
            .collect(Collectors.toSet()));
    return readable;
  }

  private Set<UUID> below(@Nullable String superiorId, Set<UUID> persons, Period period) {
    if (superiorId == null) {
      return persons;
    }
    Map<UUID, UUID> superiors = hierarchy.superiorsOf(persons, period.latestDay(today()));
    return NodeId.read(PersonView.KIND, superiorId)
        .map(
            superior ->
                persons.stream()
                    .filter(person -> superior.equals(superiors.get(person)))
                    .collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  private List<Listed> listed(Set<UUID> readable, Period period, Paging paging) {
    Cursor start = paging.cursor();
    String key = start == null ? null : start.key();
    List<Cursor> rows =
        jdbc.sql(paging.backwards() ? BEFORE : AFTER)
            .params(Arrays.asList(readable.toArray(UUID[]::new), key, key, paging.size() + 1))
            .query((row, n) -> new Cursor(row.getString(2), row.getObject(1, UUID.class)))
            .list();
    Map<UUID, EvaluationView> found =
        views.of(period, rows.stream().map(Cursor::id).toList()).stream()
            .collect(Collectors.toMap(EvaluationView::personId, Function.identity()));
    return rows.stream()
        .map(row -> new Listed(row, Objects.requireNonNull(found.get(row.id()))))
        .toList();
  }

  private Optional<EvaluationView> one(UUID person, String periodCode) {
    return periods
        .findByCode(periodCode)
        .map(period -> views.of(period, List.of(person)).getFirst());
  }

  private LocalDate today() {
    return CivilTime.day(time.instant());
  }

  private record Listed(Cursor cursor, EvaluationView view) {}
}
