package vn.kpiplatform.framework;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.framework.ProductRequests.Request;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.Hierarchy;

/**
 * A product that the catalogue lacks is reported, and added by whoever is competent (article 13.4).
 */
@Service
public class RequestingProduct {

  private static final int LONGEST_REASON = 2_000;

  private final Acting acting;
  private final ProductRequests requests;
  private final StoredCatalogue catalogue;
  private final Hierarchy hierarchy;

  RequestingProduct(
      Acting acting, ProductRequests requests, StoredCatalogue catalogue, Hierarchy hierarchy) {
    this.acting = acting;
    this.requests = requests;
    this.catalogue = catalogue;
    this.hierarchy = hierarchy;
  }

  /**
   * Asks for a product. For whoever serves in the agency today: who only administers or audits it
   * has no work that could lack one.
   *
   * @return the request's id
   * @throws Refused FORBIDDEN, or every fault of the input
   */
  public UUID request(RequestKey key, RequestCommand command) {
    return acting.once(
        "requestProduct",
        key,
        command,
        (actor, now) -> {
          UUID person = hierarchy.personOf(actor);
          if (hierarchy.placesOf(List.of(person), CivilTime.day(now)).isEmpty()) {
            throw Refused.because(BasicRefusal.FORBIDDEN, "");
          }
          Checks checks = new Checks();
          String name = checks.text(command.name(), NewProduct.LONGEST_NAME, "name");
          String reason = checks.lines(command.reason(), LONGEST_REASON, "reason");
          checks.refuseIfAny();
          UUID id = TimeOrderedId.at(now);
          requests.add(id, name, reason, actor.account(), now);
          return id;
        });
  }

  /**
   * Adds the product that was asked for; it can be assigned at once. For KPI officers.
   *
   * @return the request's id
   * @throws Refused FORBIDDEN, NOT_FOUND, OWN_REQUEST, STALE_VERSION, REQUEST_DECIDED, every fault
   *     of the product, or TAKEN at code
   */
  public UUID approve(RequestKey key, ApproveCommand command) {
    return acting.once(
        "approveProductRequest",
        key,
        command,
        (actor, now) -> {
          UUID id = open(actor, command.requestId(), command.expectedVersion());
          UUID product = command.product().addTo(catalogue, now).id();
          requests.decide(id, product, null, actor.account(), now);
          return id;
        });
  }

  /**
   * Adds nothing. For KPI officers.
   *
   * @return the request's id
   * @throws Refused as {@link #approve}, or faults of the reason
   */
  public UUID decline(RequestKey key, DeclineCommand command) {
    return acting.once(
        "declineProductRequest",
        key,
        command,
        (actor, now) -> {
          UUID id = open(actor, command.requestId(), command.expectedVersion());
          Checks checks = new Checks();
          String reason = checks.lines(command.reason(), LONGEST_REASON, "reason");
          checks.refuseIfAny();
          requests.decide(id, null, reason, actor.account(), now);
          return id;
        });
  }

  private UUID open(Actor actor, String requestId, int expectedVersion) {
    actor.require(Role.KPI_OFFICER);
    UUID id = NodeId.require(ProductRequestView.KIND, requestId, "requestId");
    Request request =
        requests.hold(id).orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "requestId"));
    if (request.requestedBy().equals(actor.account())) {
      throw Refused.because(FrameworkRefusal.OWN_REQUEST, "requestId");
    }
    if (request.version() != expectedVersion) {
      throw Refused.because(BasicRefusal.STALE_VERSION, "expectedVersion", request.version());
    }
    if (request.decided()) {
      throw Refused.because(FrameworkRefusal.REQUEST_DECIDED, "requestId");
    }
    return id;
  }

  /** What is missing and what it is needed for. */
  public record RequestCommand(String name, String reason) {}

  /** What becomes of the request. */
  public record ApproveCommand(String requestId, int expectedVersion, NewProduct product) {}

  /** Why nothing becomes of it. */
  public record DeclineCommand(String requestId, int expectedVersion, String reason) {}
}
