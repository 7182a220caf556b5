package vn.kpiplatform.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.Catalogue;
import vn.kpiplatform.framework.Catalogue.Product;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.scoring.Facts.Origin;

/** The direct superior assigns work to a person in an open period (article 18.1). */
@Service
public class AssigningTask {

  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Periods periods;
  private final Catalogue catalogue;
  private final Tasks tasks;

  AssigningTask(
      Acting acting, Hierarchy hierarchy, Periods periods, Catalogue catalogue, Tasks tasks) {
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.periods = periods;
    this.catalogue = catalogue;
    this.tasks = tasks;
  }

  /**
   * Assigns a task.
   *
   * @return its id
   * @throws Refused NOT_FOUND, OWN_FILE, FORBIDDEN unless the caller is the person's direct
   *     superior today, PERIOD_NOT_OPEN, or the faults of the terms
   */
  public UUID assign(RequestKey key, Command command) {
    return acting.once(
        "assignTask",
        key,
        command,
        (actor, now) -> {
          LocalDate today = CivilTime.day(now);
          UUID person = visible(actor, command.personId(), today);
          UUID superior = hierarchy.personOf(actor);
          if (!superior.equals(person)) {
            requireSuperior(superior, person, today);
          }
          Product product =
              NodeId.read(Product.KIND, command.productId())
                  .flatMap(catalogue::find)
                  .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "productId"));
          Period period =
              periods.holdOpen(
                  NodeId.require(Period.KIND, command.periodId(), "periodId"), "periodId");
          Task task =
              Task.assign(person, period, product, command.terms(), command.origin, superior, now);
          return tasks.save(task).id();
        });
  }

  private UUID visible(Actor actor, String personId, LocalDate today) {
    UUID person = NodeId.require(PersonView.KIND, personId, "personId");
    if (hierarchy.readable(actor, List.of(person), today).isEmpty()) {
      throw Refused.because(BasicRefusal.NOT_FOUND, "personId");
    }
    return person;
  }

  private void requireSuperior(UUID superior, UUID person, LocalDate today) {
    if (!hierarchy.superiorOf(person, today).equals(Optional.of(superior))) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "personId");
    }
  }

  /**
   * What is assigned to whom.
   *
   * @param origin planned, or unexpected and so outside the assigned total
   */
  public record Command(
      String personId,
      String periodId,
      String productId,
      @Nullable String title,
      int quantity,
      LocalDate dueOn,
      Origin origin,
      @Nullable BigDecimal difficulty,
      @Nullable BigDecimal hours,
      @Nullable String axis) {

    private Task.Terms terms() {
      return new Task.Terms(title, quantity, dueOn, difficulty, hours, axis);
    }
  }
}
