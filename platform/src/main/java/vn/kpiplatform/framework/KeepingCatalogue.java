package vn.kpiplatform.framework;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;

/**
 * The KPI officer keeps the catalogue that the competent authority has decided (article 13). What
 * was assigned keeps the points it was assigned with.
 */
@Service
public class KeepingCatalogue {

  private final Acting acting;
  private final StoredCatalogue catalogue;

  KeepingCatalogue(Acting acting, StoredCatalogue catalogue) {
    this.acting = acting;
    this.catalogue = catalogue;
  }

  /**
   * Adds a product.
   *
   * @return its id
   * @throws Refused FORBIDDEN, every fault of the product, or TAKEN at code
   */
  public UUID add(RequestKey key, NewProduct product) {
    return acting.once(
        "addProduct",
        key,
        product,
        (actor, now) -> {
          actor.require(Role.KPI_OFFICER);
          return product.addTo(catalogue, now).id();
        });
  }

  /**
   * Takes a product out of use: this day is the last on which it can be assigned.
   *
   * @return its id
   * @throws Refused FORBIDDEN, NOT_FOUND, PRODUCT_ENDED, or STALE_VERSION
   */
  public UUID end(RequestKey key, EndCommand command) {
    return acting.once(
        "endProduct",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.KPI_OFFICER);
          UUID id = NodeId.require(Catalogue.Product.KIND, command.productId(), "productId");
          StoredCatalogue.Standing standing =
              catalogue
                  .standing(id)
                  .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "productId"));
          LocalDate ended = standing.endedOn();
          if (ended != null) {
            throw Refused.because(FrameworkRefusal.PRODUCT_ENDED, "productId", ended);
          }
          if (!catalogue.end(id, CivilTime.day(now), command.expectedVersion())) {
            throw Refused.because(
                BasicRefusal.STALE_VERSION, "expectedVersion", standing.version());
          }
          return id;
        });
  }

  /** What is taken out of use. */
  public record EndCommand(String productId, int expectedVersion) {}
}
