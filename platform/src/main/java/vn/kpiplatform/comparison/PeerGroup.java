package vn.kpiplatform.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.tenancy.Tenant;

/**
 * Agencies alike enough to be compared: of one kind and, where stated, of one size and region.
 *
 * @param minimumPeers with fewer agencies that show a figure, none of them is placed by it
 * @param decision the ministry's document that states the group
 */
public record PeerGroup(
    UUID id,
    String code,
    String nameVi,
    String nameEn,
    Tenant.Kind kind,
    @Nullable String sizeClass,
    @Nullable String region,
    int minimumPeers,
    String decision) {

  /** The type's name in the API. */
  public static final String KIND = "PeerGroup";

  /** The group of an agency: of those that cover it the narrowest, then the first by its code. */
  static Optional<PeerGroup> of(
      Collection<PeerGroup> groups,
      Tenant.Kind kind,
      @Nullable String sizeClass,
      @Nullable String region) {
    return groups.stream()
        .filter(group -> group.kind() == kind)
        .filter(group -> group.sizeClass() == null || group.sizeClass().equals(sizeClass))
        .filter(group -> group.region() == null || group.region().equals(region))
        .min(Comparator.comparingInt(PeerGroup::width).thenComparing(PeerGroup::code));
  }

  private int width() {
    return (sizeClass == null ? 1 : 0) + (region == null ? 1 : 0);
  }
}
