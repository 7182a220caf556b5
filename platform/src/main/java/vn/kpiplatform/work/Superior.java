package vn.kpiplatform.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.Catalogue;
import vn.kpiplatform.framework.Catalogue.Product;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.PersonView;

/** What an act of a direct superior names: people below, products, open periods. */
@Component
class Superior {

  private final Hierarchy hierarchy;
  private final Catalogue catalogue;
  private final Periods periods;
  private final Frameworks frameworks;

  Superior(Hierarchy hierarchy, Catalogue catalogue, Periods periods, Frameworks frameworks) {
    this.hierarchy = hierarchy;
    this.catalogue = catalogue;
    this.periods = periods;
    this.frameworks = frameworks;
  }

  /**
   * A person whose direct superior is acting today, or who is acting: that is refused elsewhere.
   *
   * @throws Refused NOT_FOUND or FORBIDDEN at the field
   */
  UUID requireBelow(Actor actor, String personId, String field, Instant now) {
    LocalDate today = CivilTime.day(now);
    UUID person = NodeId.require(PersonView.KIND, personId, field);
    if (hierarchy.readable(actor, List.of(person), today).isEmpty()) {
      throw Refused.because(BasicRefusal.NOT_FOUND, field);
    }
    UUID superior = hierarchy.personOf(actor);
    if (!superior.equals(person)) {
      requireDirect(superior, person, field, today);
    }
    return person;
  }

  /**
   * Goes on only for the person's direct superior today.
   *
   * @throws Refused FORBIDDEN at the field
   */
  void requireDirect(UUID superior, UUID person, String field, LocalDate today) {
    if (!hierarchy.superiorOf(person, today).equals(Optional.of(superior))) {
      throw Refused.because(BasicRefusal.FORBIDDEN, field);
    }
  }

  /**
   * A product of the catalogue that is in use.
   *
   * @throws Refused NOT_FOUND or PRODUCT_ENDED at productId
   */
  Product product(String productId, Instant now) {
    UUID product = NodeId.require(Product.KIND, productId, "productId");
    return catalogue.usable(product, CivilTime.day(now), "productId");
  }

  /** What work with this product can be in this period. */
  Frame frame(Period period, Product product) {
    return new Frame(
        period, product, frameworks.document(period.frameworkVersion()).content().asked());
  }

  /** As {@link #frame(Period, Product)}, for a product that there is. */
  Frame frame(Period period, UUID product) {
    return frame(period, catalogue.find(product).orElseThrow());
  }

  /**
   * The period, held open until the transaction ends.
   *
   * @throws Refused NOT_FOUND or PERIOD_NOT_OPEN at periodId
   */
  Period openPeriod(String periodId) {
    return periods.holdOpen(NodeId.require(Period.KIND, periodId, "periodId"), "periodId");
  }
}
