package vn.kpiplatform.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;

/** What came of acts on a period, beside the period itself. */
@Service
@Transactional(readOnly = true)
public class ActsOnPeriods {

  private final Acting acting;
  private final Closings closings;
  private final ReadingReopenings reopenings;

  ActsOnPeriods(Acting acting, Closings closings, ReadingReopenings reopenings) {
    this.acting = acting;
    this.closings = closings;
    this.reopenings = reopenings;
  }

  /** Its closings; for those who may see them, its last hundred reopenings as well. */
  public List<UUID> of(UUID period) {
    List<UUID> objects = new ArrayList<>(closings.all(period));
    Actor actor = acting.actorOrGuest();
    if (ReadingReopenings.mayRead(actor)) {
      reopenings.of(new NodeId(Period.KIND, period).toString()).stream()
          .map(reopening -> reopening.id().value())
          .forEach(objects::add);
    }
    return objects;
  }
}
