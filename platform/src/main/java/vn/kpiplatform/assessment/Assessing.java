package vn.kpiplatform.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.springframework.stereotype.Component;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.organisation.Capacity;
import vn.kpiplatform.organisation.Fields;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.Hierarchy.Place;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.scoring.Facts.LedUnit;
import vn.kpiplatform.scoring.Scheme;
import vn.kpiplatform.work.WorkFacts;

/** Gathers people's facts and has them scored; the same way while a period runs and at its end. */
@Component
class Assessing {

  private final WorkFacts work;
  private final GivenPoints points;
  private final Hierarchy hierarchy;
  private final Variants variants;
  private final Fields fields;
  private final AssessingUnits units;
  private final Frameworks frameworks;

  Assessing(
      WorkFacts work,
      GivenPoints points,
      Hierarchy hierarchy,
      Variants variants,
      Fields fields,
      AssessingUnits units,
      Frameworks frameworks) {
    this.work = work;
    this.points = points;
    this.hierarchy = hierarchy;
    this.variants = variants;
    this.fields = fields;
    this.units = units;
    this.frameworks = frameworks;
  }

  /** A person, what happened to them, and what came of it. */
  record Assessed(Place place, Facts facts, Outcome outcome) {}

  /**
   * Scores people of whom none depends on another.
   *
   * @param scores of those they lead, as far as there are any
   * @param led the units that they lead, where units are assessed
   */
  List<Assessed> assess(
      Period period,
      Collection<Place> places,
      Management management,
      Map<UUID, BigFraction> scores,
      Map<UUID, LedUnit> led) {
    Set<UUID> persons = persons(places);
    Scheme scheme = frameworks.document(period.frameworkVersion()).scheme();
    Map<UUID, List<Facts.Task>> tasks = work.of(persons, period.id());
    Map<UUID, GivenPoints.Points> given = points.of(period.id(), persons);
    Map<UUID, Variants.Scored> scored = variants.of(period, persons);
    List<Assessed> assessed = new ArrayList<>();
    for (Place place : places) {
      UUID person = place.person();
      Variants.Scored as = Objects.requireNonNull(scored.get(person));
      GivenPoints.Points counted = given.getOrDefault(person, GivenPoints.Points.none());
      Facts facts =
          new Facts(
              as.subject(),
              as.variant(),
              tasks.getOrDefault(person, List.of()),
              counted.confirmed(criteria(scheme, as)),
              counted.judgements(Judgeable.of(scheme, as.variant())),
              management.ledBy(person).stream()
                  .map(one -> new Facts.Subordinate(one.toString(), scores.get(one)))
                  .toList(),
              leads(place) ? led.get(place.unit()) : null);
      // whoever was confirmed had a superior at the time
      boolean assessable = management.hasSuperior(person) || !facts.criteria().isEmpty();
      assessed.add(
          new Assessed(
              place,
              facts,
              assessable ? Outcome.of(scheme, facts) : Outcome.notRated(Cause.Code.NO_ASSESSOR)));
    }
    return assessed;
  }

  /**
   * Who leads whom at the end of the period; whoever left before counts where they were. A head who
   * is absent leads all the same.
   */
  Management management(Collection<Place> places, LocalDate last) {
    Map<UUID, UUID> leaders = new HashMap<>(hierarchy.leadersOf(persons(places), last));
    places.stream()
        .filter(place -> !leaders.containsKey(place.person()))
        .collect(Collectors.groupingBy(Place::from))
        .forEach(
            (from, left) ->
                leaders.putAll(
                    hierarchy.leadersOf(persons(left), from.isAfter(last) ? last : from)));
    Set<UUID> top = persons(places);
    top.removeAll(leaders.keySet());
    return Management.of(
        places,
        leaders,
        top.isEmpty() ? Set.of() : hierarchy.superiorsOf(top, last).keySet(),
        fields.on(last));
  }

  /**
   * Scores people by today's facts. Nothing is kept. Whoever has no place in the period until today
   * is absent.
   */
  Map<UUID, Assessed> provisional(Period period, Collection<UUID> persons, LocalDate today) {
    LocalDate last = period.nearestDay(today);
    Map<UUID, Place> places = hierarchy.placesOf(persons, last);
    boolean alone =
        places.keySet().containsAll(persons)
            && places.values().stream().allMatch(place -> place.capacity() == Capacity.STAFF);
    return alone
        ? byPerson(
            assess(period, places.values(), management(places.values(), last), Map.of(), Map.of()))
        : withThoseLed(period, persons, last);
  }

  private Map<UUID, Assessed> withThoseLed(
      Period period, Collection<UUID> persons, LocalDate last) {
    List<Place> everybody = hierarchy.placesDuring(period.startsOn(), last);
    Management management = management(everybody, last);
    Set<UUID> needed = new HashSet<>(persons);
    persons.forEach(person -> needed.addAll(management.ledBy(person)));
    List<Place> places =
        everybody.stream().filter(place -> needed.contains(place.person())).toList();
    Map<UUID, LedUnit> led = units.led(period, unitsLed(places));
    Map<UUID, BigFraction> scores = new HashMap<>();
    Map<UUID, Assessed> all = new LinkedHashMap<>();
    for (List<Place> level : BottomUp.chunks(places, Integer.MAX_VALUE)) {
      for (Assessed one : assess(period, level, management, scores, led)) {
        BigFraction score = one.outcome().score();
        if (score != null) {
          scores.put(one.place().person(), score);
        }
        all.put(one.place().person(), one);
      }
    }
    all.keySet().retainAll(Set.copyOf(persons));
    return all;
  }

  private static Map<UUID, Assessed> byPerson(List<Assessed> assessed) {
    return assessed.stream().collect(Collectors.toMap(one -> one.place().person(), one -> one));
  }

  /** The units whose score leaders among these may take. */
  static Set<UUID> unitsLed(Collection<Place> places) {
    return places.stream().filter(Assessing::leads).map(Place::unit).collect(Collectors.toSet());
  }

  private static boolean leads(Place place) {
    return place.capacity() != Capacity.STAFF;
  }

  private static Set<UUID> persons(Collection<Place> places) {
    return places.stream().map(Place::person).collect(Collectors.toSet());
  }

  private static List<Scheme.Criterion> criteria(Scheme scheme, Variants.Scored as) {
    String variant = as.variant();
    return variant == null ? List.of() : scheme.variant(variant).criteria();
  }
}
