package vn.kpiplatform.framework;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.framework.FrameworkContent.RuleKind;

/**
 * The products an agency may assign (decree, Article 13), each with its points; points over the
 * standard product's points are the coefficient.
 *
 * @param groups by rising complexity, at most five
 */
public record CatalogueContent(
    String code,
    Text name,
    RuleKind kind,
    Text note,
    Standard standard,
    List<Group> groups,
    List<Field> fields,
    List<Product> products) {

  /** The product that all others are converted to. */
  public record Standard(String product, BigFraction points) {}

  /** A complexity group with the range of points its products may have, both ends included. */
  public record Group(String code, Text name, BigFraction minimum, BigFraction maximum) {}

  /** A field of work. */
  public record Field(String code, Text name) {}

  /** One product. */
  public record Product(
      String code,
      Text name,
      @Nullable Text description,
      String group,
      String field,
      BigFraction points) {}
}
