package vn.kpiplatform.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The agency's catalogue of converted products (decree 335/2025, article 13). */
public interface Catalogue {

  Optional<Product> find(UUID id);

  /**
   * A product that can be assigned on that day.
   *
   * @throws vn.kpiplatform.contract.Refused NOT_FOUND or PRODUCT_ENDED at the field
   */
  Product usable(UUID id, LocalDate day, String field);

  /**
   * A product or work item.
   *
   * @param itemPoints its points; the coefficient is itemPoints over standardPoints, never rounded
   * @param standardPoints points of the standard unit, above zero
   */
  record Product(
      UUID id,
      String code,
      String nameVi,
      String nameEn,
      BigDecimal itemPoints,
      BigDecimal standardPoints) {

    /** The type's name in the API. */
    public static final String KIND = "Product";
  }
}
