package vn.kpiplatform.exchange;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.KeepingCatalogue;
import vn.kpiplatform.framework.NewProduct;
import vn.kpiplatform.framework.ProductView;
import vn.kpiplatform.framework.ReadingProducts;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;

/** A product of the catalogue. */
@Component
class ProductRows implements ImportedRows {

  private static final List<ImportField> FIELDS =
      List.of(
          ImportField.required("code", "Mã sản phẩm", "Product code", "Mã", "Mã số"),
          ImportField.required("nameVi", "Tên sản phẩm", "Name", "Tên", "Sản phẩm, công việc"),
          ImportField.required("nameEn", "Tên tiếng Anh", "English name"),
          ImportField.required("groupCode", "Mã nhóm", "Group code", "Nhóm", "Nhóm độ phức tạp"),
          ImportField.required("fieldCode", "Mã lĩnh vực", "Field code", "Lĩnh vực"),
          ImportField.required("itemPoints", "Điểm", "Points", "Điểm sản phẩm"));

  private final KeepingCatalogue catalogue;
  private final ReadingProducts products;

  ProductRows(KeepingCatalogue catalogue, ReadingProducts products) {
    this.catalogue = catalogue;
    this.products = products;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PRODUCTS;
  }

  @Override
  public List<ImportField> fields() {
    return FIELDS;
  }

  @Override
  public List<String> distinct() {
    return List.of("code");
  }

  @Override
  public void require(Actor actor) {
    actor.require(Role.KPI_OFFICER);
  }

  @Override
  public UUID perform(RowValues row, Function<String, RequestKey> key) {
    String code = row.required("code");
    String nameVi = row.required("nameVi");
    String nameEn = row.required("nameEn");
    String group = row.required("groupCode");
    String field = row.required("fieldCode");
    BigDecimal points = row.number("itemPoints");
    row.refuseIfAny();
    return catalogue.add(
        key.apply("add"),
        new NewProduct(code, nameVi, nameEn, group, field, requireNonNull(points)));
  }

  /** What was assigned meanwhile keeps its points; nothing more is assigned from tomorrow on. */
  @Override
  public void takeBack(UUID object, Function<String, RequestKey> key) {
    for (ProductView product : products.find(List.of(object))) {
      catalogue.end(
          key.apply("end"),
          new KeepingCatalogue.EndCommand(product.id().toString(), product.version()));
    }
  }
}
