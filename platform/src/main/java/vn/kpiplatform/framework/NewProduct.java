package vn.kpiplatform.framework;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Form;
import vn.kpiplatform.contract.TimeOrderedId;

/**
 * A product that is to be added to the catalogue.
 *
 * @param groupCode its complexity group, which limits the points
 * @param fieldCode its field of work
 */
public record NewProduct(
    String code,
    String nameVi,
    String nameEn,
    String groupCode,
    String fieldCode,
    BigDecimal itemPoints) {

  static final int LONGEST_NAME = 300;
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

  /**
   * Adds it; nothing that was assigned before changes.
   *
   * @throws vn.kpiplatform.contract.Refused every fault
   */
  Catalogue.Product addTo(StoredCatalogue catalogue, Instant now) {
    Checks checks = new Checks();
    checks.that(CODE.matcher(code).matches(), BasicRefusal.MALFORMED, "code", Form.RECORD_CODE);
    checks.that(!catalogue.hasProduct(code), BasicRefusal.TAKEN, "code");
    String vi = checks.text(nameVi, LONGEST_NAME, "nameVi");
    String en = checks.text(nameEn, LONGEST_NAME, "nameEn");
    StoredCatalogue.Group group = catalogue.group(groupCode).orElse(null);
    checks.that(group != null, BasicRefusal.NOT_FOUND, "groupCode");
    checks.that(catalogue.hasField(fieldCode), BasicRefusal.NOT_FOUND, "fieldCode");
    if (group != null) {
      BigDecimal least = Objects.requireNonNull(group.minimum());
      BigDecimal most = Objects.requireNonNull(group.maximum());
      checks.that(
          itemPoints.compareTo(least) >= 0 && itemPoints.compareTo(most) <= 0,
          BasicRefusal.OUT_OF_RANGE,
          "itemPoints",
          least,
          most);
    }
    checks.refuseIfAny();
    Catalogue.Product product =
        new Catalogue.Product(
            TimeOrderedId.at(now),
            code,
            vi,
            en,
            itemPoints,
            Objects.requireNonNull(Objects.requireNonNull(group).standard()));
    catalogue.add(product, groupCode, fieldCode);
    return product;
  }
}
