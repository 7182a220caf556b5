package vn.kpiplatform.notification;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.assessment.ChecklistItem;
import vn.kpiplatform.assessment.ReadingChecklists;
import vn.kpiplatform.assessment.ReadingReopenings;
import vn.kpiplatform.assessment.ReopeningView;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.framework.ReadingPeriods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.ReadingPeople;

/** What the caller must do, and by when. */
@Service
@Transactional(readOnly = true)
public class ReadingDuties {

  private static final int MOST = 100;

  private final Acting acting;
  private final ReadingPeople people;
  private final ReadingPeriods periods;
  private final ReadingChecklists checklists;
  private final WaitingForPerson waiting;
  private final ReadingReopenings reopenings;
  private final InstantSource time;

  ReadingDuties(
      Acting acting,
      ReadingPeople people,
      ReadingPeriods periods,
      ReadingChecklists checklists,
      WaitingForPerson waiting,
      ReadingReopenings reopenings,
      InstantSource time) {
    this.acting = acting;
    this.people = people;
    this.periods = periods;
    this.checklists = checklists;
    this.waiting = waiting;
    this.reopenings = reopenings;
    this.time = time;
  }

  /** The caller's first hundred duties, what is due first before the rest. */
  public List<Duty> mine() {
    Actor actor = acting.actor();
    Stream<Duty> own =
        people.behind(List.of(actor.account())).stream()
            .map(person -> person.id().value())
            .flatMap(
                person ->
                    Stream.concat(
                        checklists.owedBy(person).stream().map(ReadingDuties::duty),
                        waiting.of(person)));
    Stream<Duty> ofOfficer =
        actor.holds(Role.KPI_OFFICER)
            ? periods.page(Paging.of(null, null, MOST, null)).rows().stream().flatMap(this::duties)
            : Stream.of();
    Stream<Duty> ofSecondPerson = reopenings.toDecide().stream().map(ReadingDuties::duty);
    return Stream.of(own, ofOfficer, ofSecondPerson)
        .flatMap(duties -> duties)
        .sorted(
            Comparator.comparing(Duty::dueOn)
                .thenComparing(Duty::kind)
                .thenComparing(Duty::toString))
        .limit(MOST)
        .toList();
  }

  private Stream<Duty> duties(PeriodView period) {
    LocalDate today = CivilTime.day(time.instant());
    return switch (period.state()) {
      case OPEN ->
          today.isBefore(period.endsOn())
              ? Stream.of()
              : Stream.of(of(period, Duty.Kind.CLOSE_PERIOD));
      case CLOSED -> Stream.of(of(period, Duty.Kind.RELEASE_PERIOD));
      case PLANNED, CLOSING, RELEASED, SEALED -> Stream.of();
    };
  }

  private static Duty of(PeriodView period, Duty.Kind kind) {
    return Duty.of(kind, period.endsOn(), period.id().value());
  }

  private static Duty duty(ChecklistItem item) {
    return new Duty(
        Duty.Kind.valueOf(item.kind().name()),
        item.dueOn(),
        item.periodId(),
        item.personId(),
        item.outputId(),
        null,
        null,
        null);
  }

  private static Duty duty(ReopeningView reopening) {
    return new Duty(
        Duty.Kind.DECIDE_REOPENING,
        CivilTime.day(reopening.requestedAt().toInstant()),
        reopening.periodId(),
        null,
        null,
        null,
        null,
        reopening.id().value());
  }
}
