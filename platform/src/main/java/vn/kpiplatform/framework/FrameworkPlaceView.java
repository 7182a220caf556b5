package vn.kpiplatform.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a framework as the API shows it: of which element, named by the codes with which the
 * element is shown, and of which of its properties.
 *
 * @param property the rest of the path, such as {@code minimum} or {@code measure/deduction}; null
 *     for the element itself
 */
public record FrameworkPlaceView(
    String path,
    Element element,
    @Nullable String code,
    @Nullable String blockCode,
    @Nullable String groupCode,
    @Nullable String variantCode,
    @Nullable String property) {

  /** What a place belongs to. */
  public enum Element {
    FRAMEWORK,
    BLOCK,
    GROUP,
    CRITERION,
    COMPONENT,
    VARIANT,
    VARIANT_BLOCK,
    WEIGHT,
    BAND,
    LEVEL,
    RULE,
    READING,
    LEGAL_BASIS
  }

  static FrameworkPlaceView of(DocumentPlace place) {
    return switch (place.name(0)) {
      case "blocks" -> block(place);
      case "variants" -> variant(place);
      case "bands" -> plain(place, Element.BAND, 1);
      case "rules" -> plain(place, Element.RULE, 1);
      case "readings" -> plain(place, Element.READING, 1);
      case "legalBasis" -> plain(place, Element.LEGAL_BASIS, 1);
      case "yearly" ->
          place.name(1).equals("levels") ? plain(place, Element.LEVEL, 2) : whole(place);
      default -> whole(place);
    };
  }

  private static FrameworkPlaceView block(DocumentPlace place) {
    String block = place.name(1);
    if (place.name(2).equals("components") && !place.name(3).isEmpty()) {
      return of(place, Element.COMPONENT, 3, block, null, null);
    }
    if (place.name(2).equals("groups") && !place.name(3).isEmpty()) {
      return place.name(4).equals("criteria") && !place.name(5).isEmpty()
          ? of(place, Element.CRITERION, 5, block, place.name(3), null)
          : of(place, Element.GROUP, 3, block, null, null);
    }
    return plain(place, Element.BLOCK, 1);
  }

  private static FrameworkPlaceView variant(DocumentPlace place) {
    String variant = place.name(1);
    if (place.name(2).equals("blocks") && !place.name(3).isEmpty()) {
      return place.name(4).equals("weights") && !place.name(5).isEmpty()
          ? of(place, Element.WEIGHT, 5, place.name(3), null, variant)
          : of(place, Element.VARIANT_BLOCK, 3, null, null, variant);
    }
    return plain(place, Element.VARIANT, 1);
  }

  /** An element of a list of the whole framework; the list itself is the framework's. */
  private static FrameworkPlaceView plain(DocumentPlace place, Element element, int depth) {
    return place.name(depth).isEmpty() ? whole(place) : of(place, element, depth, null, null, null);
  }

  private static FrameworkPlaceView whole(DocumentPlace place) {
    return new FrameworkPlaceView(
        place.path(), Element.FRAMEWORK, null, null, null, null, property(place, 0));
  }

  private static FrameworkPlaceView of(
      DocumentPlace place,
      Element element,
      int depth,
      @Nullable String block,
      @Nullable String group,
      @Nullable String variant) {
    return new FrameworkPlaceView(
        place.path(),
        element,
        place.name(depth),
        block,
        group,
        variant,
        property(place, depth + 1));
  }

  private static @Nullable String property(DocumentPlace place, int from) {
    List<String> rest = place.names().subList(from, place.names().size());
    return rest.isEmpty() ? null : String.join("/", rest);
  }
}
