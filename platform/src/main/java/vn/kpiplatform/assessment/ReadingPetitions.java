package vn.kpiplatform.assessment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;

/** Petitions, for whoever may read the evaluation, and those that wait for the caller. */
@Service
@Transactional(readOnly = true)
public class ReadingPetitions {

  private static final int MOST = 100;

  private final Acting acting;
  private final Petitions petitions;
  private final PetitionAuthority authority;
  private final InstantSource time;

  ReadingPetitions(
      Acting acting, Petitions petitions, PetitionAuthority authority, InstantSource time) {
    this.acting = acting;
    this.petitions = petitions;
    this.authority = authority;
    this.time = time;
  }

  /** Against results of these evaluations, the earliest first; at most a hundred of each. */
  public Map<EvaluationView, List<PetitionView>> of(Collection<EvaluationView> evaluations) {
    Map<EvaluationView, List<PetitionView>> found = new HashMap<>();
    evaluations.stream()
        .collect(Collectors.groupingBy(EvaluationView::periodId))
        .forEach(
            (period, some) -> {
              Map<UUID, List<PetitionView>> byPerson =
                  petitions
                      .of(period, some.stream().map(EvaluationView::personId).toList())
                      .stream()
                      .collect(Collectors.groupingBy(PetitionView::personId));
              for (EvaluationView one : some) {
                found.put(
                    one,
                    byPerson.getOrDefault(one.personId(), List.of()).stream().limit(MOST).toList());
              }
            });
    return found;
  }

  /** What waits for the agency's head, what is due first before the rest; at most 100. */
  public List<Awaited> toAnswer() {
    Actor actor = acting.actor();
    if (!actor.holds(Role.AGENCY_HEAD)) {
      return List.of();
    }
    List<Petitions.Open> open = petitions.open(MOST);
    Set<UUID> mine =
        authority.over(
            actor,
            open.stream().map(Petitions.Open::person).collect(Collectors.toSet()),
            CivilTime.day(time.instant()));
    return open.stream()
        .filter(one -> mine.contains(one.person()))
        .map(one -> new Awaited(one.period(), one.person(), one.dueOn()))
        .toList();
  }

  /** A petition that waits for its answer. */
  public record Awaited(UUID periodId, UUID personId, LocalDate dueOn) {}
}
