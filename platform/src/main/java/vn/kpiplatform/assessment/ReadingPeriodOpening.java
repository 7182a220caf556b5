package vn.kpiplatform.assessment;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.assessment.PeriodOpening.ByVariant;
import vn.kpiplatform.assessment.PeriodOpening.Gap;
import vn.kpiplatform.assessment.PeriodOpening.OpeningPerson;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.OpeningPeriod;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.Capacity;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.Hierarchy.Place;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.Posts;
import vn.kpiplatform.organisation.ReadingPeople;
import vn.kpiplatform.scoring.Subject;
import vn.kpiplatform.work.WorkFacts;

/** Rehearses the opening of a period: who would be in, who would be out, and what is missing. */
@Service
@Transactional(readOnly = true)
public class ReadingPeriodOpening {

  private final Acting acting;
  private final OpeningPeriod opening;
  private final Periods periods;
  private final Hierarchy hierarchy;
  private final Posts posts;
  private final ReadingPeople people;
  private final Variants variants;
  private final WorkFacts work;
  private final InstantSource time;

  ReadingPeriodOpening(
      Acting acting,
      OpeningPeriod opening,
      Periods periods,
      Hierarchy hierarchy,
      Posts posts,
      ReadingPeople people,
      Variants variants,
      WorkFacts work,
      InstantSource time) {
    this.acting = acting;
    this.opening = opening;
    this.periods = periods;
    this.hierarchy = hierarchy;
    this.posts = posts;
    this.people = people;
    this.variants = variants;
    this.work = work;
    this.time = time;
  }

  /**
   * What opening this period would do now, or why it would be refused. The number of statements
   * does not depend on the number of people.
   *
   * @throws Refused FORBIDDEN
   */
  public PeriodOpening of(String code) {
    acting.actor().require(Role.KPI_OFFICER);
    Instant now = time.instant();
    Period period;
    try {
      period = opening.rehearse(code, now);
    } catch (Refused refused) {
      return PeriodOpening.refused(code, refused.reasons());
    }
    List<OpeningPerson> everybody = everybody(period, CivilTime.day(now));
    List<ByVariant> by = byVariant(everybody);
    return new PeriodOpening(
        code,
        period.startsOn(),
        period.endsOn(),
        period.frameworkVersion(),
        List.of(),
        by.stream().mapToInt(ByVariant::people).sum(),
        by,
        everybody);
  }

  private List<OpeningPerson> everybody(Period period, LocalDate today) {
    Map<UUID, Place> places =
        hierarchy.placesDuring(period.startsOn(), period.endsOn()).stream()
            .collect(Collectors.toMap(Place::person, Function.identity()));
    Set<UUID> persons = new HashSet<>(posts.unposted(period.startsOn(), period.endsOn()));
    persons.addAll(places.keySet());
    Map<UUID, Variants.Scored> scored = variants.of(period, places.keySet());
    Superiors superiors = superiors(places, period, period.nearestDay(today));
    Set<UUID> busy =
        periods
            .lastBefore(period.startsOn())
            .map(before -> work.assigned(persons, before.id()))
            .orElse(Set.of());
    return people.find(persons).stream()
        .sorted(Comparator.comparing(PersonView::personnelCode))
        .map(
            person -> {
              UUID id = person.id().value();
              Variants.Scored as = scored.get(id);
              return new OpeningPerson(
                  id,
                  person.personnelCode(),
                  as == null ? null : as.subject(),
                  as == null ? null : as.variant(),
                  superiors.of().get(id),
                  gaps(person, places.get(id), as, superiors, busy));
            })
        .toList();
  }

  private static List<Gap> gaps(
      PersonView person,
      @Nullable Place place,
      Variants.@Nullable Scored as,
      Superiors superiors,
      Set<UUID> busy) {
    if (place == null || as == null) {
      return List.of(Gap.NO_POST);
    }
    UUID superior = superiors.of().get(place.person());
    boolean atTheTop = place.depth() == 0 && place.capacity() == Capacity.HEAD;
    List<Gap> gaps = new ArrayList<>();
    if (as.variant() == null) {
      gaps.add(Gap.NOT_COVERED);
    }
    if (person.accountId() == null) {
      gaps.add(Gap.NO_ACCOUNT);
    }
    if (superior == null) {
      gaps.add(atTheTop ? Gap.NO_ASSESSOR : Gap.NO_SUPERIOR);
    } else if (!superiors.able().contains(superior)) {
      gaps.add(Gap.SUPERIOR_CANNOT_ACT);
    }
    if (!busy.contains(place.person())) {
      gaps.add(Gap.NO_WORK);
    }
    return gaps;
  }

  /** As of that day; whoever does not serve then, on the first day of the period that they do. */
  private Superiors superiors(Map<UUID, Place> places, Period period, LocalDate day) {
    Set<UUID> present = hierarchy.placesOf(places.keySet(), day).keySet();
    Map<UUID, UUID> of = new HashMap<>(hierarchy.superiorsOf(present, day));
    Set<UUID> able = new HashSet<>(hierarchy.available(Set.copyOf(of.values()), day));
    places.values().stream()
        .filter(place -> !present.contains(place.person()))
        .collect(Collectors.groupingBy(place -> period.nearestDay(place.from())))
        .forEach(
            (from, others) -> {
              Map<UUID, UUID> then =
                  hierarchy.superiorsOf(others.stream().map(Place::person).toList(), from);
              able.addAll(hierarchy.available(Set.copyOf(then.values()), from));
              of.putAll(then);
            });
    return new Superiors(of, able);
  }

  private static List<ByVariant> byVariant(List<OpeningPerson> everybody) {
    return everybody.stream()
        .flatMap(one -> Stream.ofNullable(one.variantCode()))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .map(
            entry ->
                new ByVariant(
                    subject(everybody, entry.getKey()),
                    entry.getKey(),
                    Math.toIntExact(entry.getValue())))
        .sorted(Comparator.comparing(ByVariant::variantCode))
        .toList();
  }

  private static Subject subject(List<OpeningPerson> everybody, String variant) {
    return everybody.stream()
        .filter(one -> variant.equals(one.variantCode()))
        .map(OpeningPerson::subject)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  /** Who is above whom, and who of those above can act. */
  private record Superiors(Map<UUID, UUID> of, Set<UUID> able) {}
}
