package vn.kpiplatform.framework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.framework.DocumentFault.Code;

/** Finds everything that is wrong with a catalogue, in one pass over its tree. */
final class CatalogueDocumentFaults {

  /** Article 13. */
  private static final int MOST_GROUPS = 5;

  private final Inspection in;
  private final Inspection.Place root;

  private CatalogueDocumentFaults(JsonDocument json) {
    this.in = new Inspection(json.shapeFaults(CatalogueContent.class));
    this.root = new Inspection.Place(json.tree(), JsonDocument.ROOT);
  }

  static List<DocumentFault> of(JsonDocument json) {
    CatalogueDocumentFaults document = new CatalogueDocumentFaults(json);
    document.groups();
    document.in.uniqueCodes(document.root.at("fields").elements());
    document.products();
    document.standard();
    document.in.texts(document.root);
    return document.in.faults();
  }

  private void groups() {
    List<Inspection.Place> groups = root.at("groups").elements();
    in.uniqueCodes(groups);
    if (groups.size() > MOST_GROUPS) {
      in.add(root.at("groups"), Code.TOO_MANY_GROUPS);
    }
    for (Inspection.Place group : groups) {
      in.positive(group.at("minimum"));
      Optional<BigFraction> minimum = group.at("minimum").fraction();
      Optional<BigFraction> maximum = group.at("maximum").fraction();
      if (minimum.isPresent()
          && maximum.isPresent()
          && minimum.get().compareTo(maximum.get()) > 0) {
        in.add(group.at("maximum"), Code.VALUE_OUT_OF_RANGE);
      }
    }
  }

  private void products() {
    List<Inspection.Place> products = root.at("products").elements();
    in.uniqueCodes(products);
    Set<String> groups = root.at("groups").codes();
    Set<String> fields = root.at("fields").codes();
    for (Inspection.Place product : products) {
      in.known(product.at("group"), groups, Code.GROUP_UNKNOWN);
      in.known(product.at("field"), fields, Code.FIELD_UNKNOWN);
      in.positive(product.at("points"));
      Optional<Inspection.Place> group =
          find(root.at("groups"), product.at("group").text().orElse(""));
      Optional<BigFraction> points = product.at("points").fraction();
      if (group.isPresent() && points.isPresent() && !isWithin(group.get(), points.get())) {
        in.add(product.at("points"), Code.POINTS_OUTSIDE_GROUP);
      }
    }
  }

  private void standard() {
    Inspection.Place standard = root.at("standard");
    in.positive(standard.at("points"));
    Optional<BigFraction> points =
        find(root.at("products"), standard.at("product").text().orElse(""))
            .flatMap(product -> product.at("points").fraction());
    if (standard.node().isObject() && !points.equals(standard.at("points").fraction())) {
      in.add(standard, Code.STANDARD_PRODUCT_WRONG);
    }
  }

  private static boolean isWithin(Inspection.Place group, BigFraction points) {
    return group.at("minimum").fraction().filter(least -> points.compareTo(least) < 0).isEmpty()
        && group.at("maximum").fraction().filter(most -> points.compareTo(most) > 0).isEmpty();
  }

  private static Optional<Inspection.Place> find(Inspection.Place list, String code) {
    return list.elements().stream()
        .filter(element -> element.at("code").text().equals(Optional.of(code)))
        .findFirst();
  }
}
