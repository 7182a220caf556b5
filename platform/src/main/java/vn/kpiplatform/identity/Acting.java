package vn.kpiplatform.identity;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.tenancy.RepeatableActs;

/**
 * Who is acting in the present agency, and the one way to act: once, in one transaction, on record.
 */
@Service
public class Acting {

  private final RepeatableActs acts;
  private final Actors actors;

  Acting(RepeatableActs acts, Actors actors) {
    this.acts = acts;
    this.actors = actors;
  }

  /**
   * Does an act in a transaction of its own, together with its audit entry; the same request key
   * finds the first result again.
   *
   * @param operation the mutation's name
   * @param input what was asked, as a record
   * @return the object concerned
   * @throws Refused FORBIDDEN for a login without account, REQUEST_KEY_REUSED, or what the act says
   */
  public UUID once(String operation, RequestKey key, Object input, RepeatableActs.Body<Actor> act) {
    return acts.once(operation, key, input, this::actor, actor -> actor.account().toString(), act);
  }

  /**
   * As {@link #once}, for the acts of a direct superior: a guest assessor does them as well, for
   * the people assigned to them. The act itself makes sure of that.
   */
  public UUID onceByGuestsToo(
      String operation, RequestKey key, Object input, RepeatableActs.Body<Actor> act) {
    return acts.once(
        operation, key, input, this::actorOrGuest, actor -> actor.account().toString(), act);
  }

  /**
   * The account behind the present call; never a guest's, who sees nothing of the agency but the
   * people assigned to them.
   *
   * @throws Refused FORBIDDEN if the login has none here, it has ended, or is a guest's
   */
  public Actor actor() {
    Actor actor = actorOrGuest();
    if (actor.guest()) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "");
    }
    return actor;
  }

  /**
   * As {@link #actor}, for what limits itself to the people assigned to a guest.
   *
   * @throws Refused FORBIDDEN if the login has none here, or it has ended
   */
  public Actor actorOrGuest() {
    return actors
        .find(CallerAuthentication.current().subject())
        .orElseThrow(() -> Refused.because(BasicRefusal.FORBIDDEN, ""));
  }
}
