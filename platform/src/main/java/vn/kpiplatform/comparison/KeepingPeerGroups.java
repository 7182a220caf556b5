package vn.kpiplatform.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Form;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.tenancy.RepeatableActs;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;

/**
 * An operator records which agencies are peers, as the ministry decided in writing. Who looks at
 * the figures cannot choose the peers.
 */
@Service
public class KeepingPeerGroups {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int CODE_LENGTH = 40;
  private static final int NAME_LENGTH = 200;
  private static final int FEWEST_PEERS = 3;
  private static final int MOST_PEERS = 1_000;

  private final Tenancy tenancy;
  private final PeerGroups groups;
  private final RepeatableActs acts;

  KeepingPeerGroups(Tenancy tenancy, PeerGroups groups, @Qualifier("control") RepeatableActs acts) {
    this.tenancy = tenancy;
    this.groups = groups;
    this.acts = acts;
  }

  /**
   * States a group; one of the same code is superseded.
   *
   * @return the group's id
   * @throws vn.kpiplatform.contract.Refused with every fault of the input at once
   */
  public UUID record(String operator, RequestKey key, Group command) {
    return acts.once(
        "recordPeerGroup",
        key,
        command,
        () -> operator,
        subject -> subject,
        (subject, now) -> {
          Checks checks = new Checks();
          PeerGroup group =
              new PeerGroup(
                  TimeOrderedId.at(now),
                  code(checks, checks.text(command.code(), CODE_LENGTH, "code"), "code"),
                  checks.text(command.nameVi(), NAME_LENGTH, "nameVi"),
                  checks.text(command.nameEn(), NAME_LENGTH, "nameEn"),
                  command.kind(),
                  trait(checks, command.sizeClass(), "sizeClass"),
                  trait(checks, command.region(), "region"),
                  command.minimumPeers(),
                  checks.text(command.decision(), NAME_LENGTH, "decision"));
          checks.that(
              group.minimumPeers() >= FEWEST_PEERS && group.minimumPeers() <= MOST_PEERS,
              BasicRefusal.OUT_OF_RANGE,
              "minimumPeers",
              FEWEST_PEERS,
              MOST_PEERS);
          checks.refuseIfAny();
          groups.add(group, now);
          return group.id();
        });
  }

  /**
   * States an agency's size class and region; what was stated before is superseded.
   *
   * @return the agency's id
   * @throws vn.kpiplatform.contract.Refused with every fault of the input at once
   */
  public UUID describe(String operator, RequestKey key, Traits command) {
    return acts.once(
        "recordTenantTraits",
        key,
        command,
        () -> operator,
        subject -> subject,
        (subject, now) -> {
          Checks checks = new Checks();
          Optional<UUID> tenant =
              NodeId.read(Tenant.KIND, command.tenantId()).flatMap(tenancy::find).map(Tenant::id);
          checks.that(tenant.isPresent(), BasicRefusal.NOT_FOUND, "tenantId");
          String sizeClass = trait(checks, command.sizeClass(), "sizeClass");
          String region = trait(checks, command.region(), "region");
          String decision = checks.text(command.decision(), NAME_LENGTH, "decision");
          checks.refuseIfAny();
          UUID id = tenant.orElseThrow();
          groups.describe(TimeOrderedId.at(now), id, sizeClass, region, decision, now);
          return id;
        });
  }

  /** The groups as they are now, in the order of their codes. */
  public List<PeerGroup> all() {
    return tenancy.inControl(groups::all);
  }

  /** The groups with these ids, in any order. */
  public List<PeerGroup> read(Collection<UUID> ids) {
    return tenancy.inControl(() -> groups.find(ids));
  }

  private static @Nullable String trait(Checks checks, @Nullable String raw, String field) {
    String text = checks.optionalText(raw, CODE_LENGTH, field);
    return text == null ? null : code(checks, text, field);
  }

  private static String code(Checks checks, String text, String field) {
    checks.that(
        text.isEmpty() || CODE.matcher(text).matches(),
        BasicRefusal.MALFORMED,
        field,
        Form.ADDRESS_CODE);
    return text;
  }

  /** A group as the ministry decided it. */
  public record Group(
      String code,
      String nameVi,
      String nameEn,
      Tenant.Kind kind,
      @Nullable String sizeClass,
      @Nullable String region,
      int minimumPeers,
      String decision) {}

  /** What the ministry decided an agency to be. */
  public record Traits(
      String tenantId, @Nullable String sizeClass, @Nullable String region, String decision) {}
}
