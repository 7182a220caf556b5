package vn.kpiplatform.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.Catalogue.Product;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.scoring.Facts.Origin;

/** The direct superior assigns work, to one person or to several, in an open period (18.1). */
@Service
public class AssigningTask {

  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Superior named;
  private final Tasks tasks;

  AssigningTask(Acting acting, Hierarchy hierarchy, Superior named, Tasks tasks) {
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.named = named;
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
    return acting.onceByGuestsToo(
        "assignTask",
        key,
        command,
        (actor, now) -> {
          UUID person = named.requireBelow(actor, command.personId(), "personId", now);
          Product product = named.product(command.work().productId(), now);
          Period period = named.openPeriod(command.work().periodId());
          return tasks
              .save(
                  Task.assign(
                      person,
                      named.frame(period, product),
                      command.work().terms(),
                      command.work().origin(),
                      hierarchy.personOf(actor),
                      now))
              .id();
        });
  }

  /**
   * Assigns one task to several people, the main person first.
   *
   * @return the id of the main person's line
   * @throws Refused as {@link #assign}, each person at their place; NOT_A_SHARE, SAME_PERSON or
   *     SHARES_NOT_WHOLE
   */
  public UUID assignJointly(RequestKey key, JointCommand command) {
    return acting.once(
        "assignJointTask",
        key,
        command,
        (actor, now) -> {
          List<Share> shares = new ArrayList<>();
          for (int i = 0; i < Math.min(command.shares().size(), Share.MOST + 1); i++) {
            PersonShare share = command.shares().get(i);
            UUID person =
                named.requireBelow(actor, share.personId(), "shares." + i + ".personId", now);
            shares.add(new Share(person, share.numerator(), share.denominator()));
          }
          Product product = named.product(command.work().productId(), now);
          Period period = named.openPeriod(command.work().periodId());
          List<Task> lines =
              Task.assignJointly(
                  shares,
                  named.frame(period, product),
                  command.work().terms(),
                  command.work().origin(),
                  hierarchy.personOf(actor),
                  now);
          lines.forEach(tasks::save);
          return lines.getFirst().id();
        });
  }

  /** What is assigned to whom. */
  public record Command(String personId, Work work) {}

  /**
   * What is assigned to several people.
   *
   * @param shares the main person's first
   */
  public record JointCommand(List<PersonShare> shares, Work work) {}

  /** A person's share of joint work, as a fraction. */
  public record PersonShare(String personId, int numerator, int denominator) {}

  /**
   * Work as it is assigned or proposed.
   *
   * @param origin planned, or unexpected and so outside the assigned total
   */
  public record Work(
      String periodId,
      String productId,
      @Nullable String title,
      int quantity,
      LocalDate dueOn,
      Origin origin,
      @Nullable BigDecimal difficulty,
      @Nullable BigDecimal hours,
      @Nullable String axis) {

    Terms terms() {
      return new Terms(title, quantity, dueOn, difficulty, hours, axis);
    }
  }
}
