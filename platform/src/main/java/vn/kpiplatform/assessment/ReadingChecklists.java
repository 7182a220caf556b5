package vn.kpiplatform.assessment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.Hierarchy.Place;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.ReadingPeople;

/**
 * What must be done before a period is closed: all of it for the officer, one's own for anybody.
 */
@Service
@Transactional(readOnly = true)
public class ReadingChecklists {

  private final JdbcClient jdbc;
  private final Acting acting;
  private final Hierarchy hierarchy;
  private final ReadingPeople people;
  private final Periods periods;
  private final Checklist checklist;
  private final InstantSource time;

  ReadingChecklists(
      JdbcClient jdbc,
      Acting acting,
      Hierarchy hierarchy,
      ReadingPeople people,
      Periods periods,
      Checklist checklist,
      InstantSource time) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.people = people;
    this.periods = periods;
    this.checklist = checklist;
    this.time = time;
  }

  /**
   * What is missing in the period, in the order of personnel codes.
   *
   * @throws Refused FORBIDDEN, or NOT_FOUND at periodId
   */
  public Page<ChecklistItem> page(String periodId, Paging paging) {
    acting.actor().require(Role.KPI_OFFICER);
    Period period =
        NodeId.read(Period.KIND, periodId)
            .flatMap(periods::find)
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "periodId"));
    Map<UUID, List<ChecklistItem>> items = checklist.of(period, persons(period), today());
    List<Placed> all =
        people.find(items.keySet()).stream()
            .sorted(Comparator.comparing(PersonView::personnelCode))
            .flatMap(person -> placed(person, items.getOrDefault(person.id().value(), List.of())))
            .toList();
    return Page.of(paging, all, Placed::cursor).map(Placed::item);
  }

  /** What this person must do in open periods, for themselves and those directly below them. */
  public List<ChecklistItem> owedBy(UUID person) {
    LocalDate today = today();
    return jdbc
        .sql("select id from period where state = 'OPEN' order by ends_on, code")
        .query((row, n) -> row.getObject(1, UUID.class))
        .list()
        .stream()
        .flatMap(id -> periods.find(id).stream())
        .flatMap(period -> owed(period, person, today))
        .toList();
  }

  private Stream<ChecklistItem> owed(Period period, UUID person, LocalDate today) {
    Map<UUID, UUID> superiors = hierarchy.superiorsOf(persons(period), period.latestDay(today));
    List<UUID> concerned =
        persons(period).stream()
            .filter(one -> one.equals(person) || person.equals(superiors.get(one)))
            .toList();
    return checklist.of(period, concerned, today).values().stream()
        .flatMap(List::stream)
        .filter(item -> person.equals(item.owedById()));
  }

  private List<UUID> persons(Period period) {
    return hierarchy.placesDuring(period.startsOn(), period.endsOn()).stream()
        .map(Place::person)
        .toList();
  }

  /** Codes have no blank in them, so that the place of an item sorts after its person's code. */
  private static Stream<Placed> placed(PersonView person, List<ChecklistItem> items) {
    return IntStream.range(0, items.size())
        .mapToObj(
            n ->
                new Placed(
                    new Cursor(
                        person.personnelCode() + String.format(Locale.ROOT, " %06d", n),
                        person.id().value()),
                    items.get(n)));
  }

  private LocalDate today() {
    return CivilTime.day(time.instant());
  }

  private record Placed(Cursor cursor, ChecklistItem item) {}
}
