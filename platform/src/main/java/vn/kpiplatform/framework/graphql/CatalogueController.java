package vn.kpiplatform.framework.graphql;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.CatalogueHeadingView;
import vn.kpiplatform.framework.KeepingCatalogue;
import vn.kpiplatform.framework.NewProduct;
import vn.kpiplatform.framework.ProductRequestView;
import vn.kpiplatform.framework.ProductView;
import vn.kpiplatform.framework.ReadingProductRequests;
import vn.kpiplatform.framework.ReadingProducts;
import vn.kpiplatform.framework.RequestingProduct;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.ReadingPeople;

@Controller
class CatalogueController {

  private final KeepingCatalogue keeping;
  private final RequestingProduct requesting;
  private final ReadingProducts products;
  private final ReadingProductRequests requests;
  private final ReadingPeople people;

  CatalogueController(
      KeepingCatalogue keeping,
      RequestingProduct requesting,
      ReadingProducts products,
      ReadingProductRequests requests,
      ReadingPeople people) {
    this.keeping = keeping;
    this.requesting = requesting;
    this.products = products;
    this.requests = requests;
    this.people = people;
  }

  @QueryMapping
  List<CatalogueHeadingView> productGroups() {
    return products.groups();
  }

  @QueryMapping
  List<CatalogueHeadingView> fieldsOfWork() {
    return products.fields();
  }

  @QueryMapping
  Page<ProductRequestView> productRequests(
      @Argument @Nullable Boolean open,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return requests.page(Paging.of(first, after, last, before), open);
  }

  @MutationMapping
  UUID addProduct(@Argument AddProductInput input) {
    return keeping.add(
        new RequestKey(input.requestKey()),
        new NewProduct(
            input.code(),
            input.nameVi(),
            input.nameEn(),
            input.groupCode(),
            input.fieldCode(),
            input.itemPoints()));
  }

  @MutationMapping
  UUID endProduct(@Argument EndProductInput input) {
    return keeping.end(
        new RequestKey(input.requestKey()),
        new KeepingCatalogue.EndCommand(input.productId(), input.expectedVersion()));
  }

  @MutationMapping
  UUID requestProduct(@Argument RequestProductInput input) {
    return requesting.request(
        new RequestKey(input.requestKey()),
        new RequestingProduct.RequestCommand(input.name(), input.reason()));
  }

  @MutationMapping
  UUID approveProductRequest(@Argument ApproveProductRequestInput input) {
    return requesting.approve(
        new RequestKey(input.requestKey()),
        new RequestingProduct.ApproveCommand(
            input.requestId(),
            input.expectedVersion(),
            new NewProduct(
                input.code(),
                input.nameVi(),
                input.nameEn(),
                input.groupCode(),
                input.fieldCode(),
                input.itemPoints())));
  }

  @MutationMapping
  UUID declineProductRequest(@Argument DeclineProductRequestInput input) {
    return requesting.decline(
        new RequestKey(input.requestKey()),
        new RequestingProduct.DeclineCommand(
            input.requestId(), input.expectedVersion(), input.reason()));
  }

  @BatchMapping(typeName = ProductRequestView.KIND)
  Map<ProductRequestView, ProductView> product(List<ProductRequestView> shown) {
    return Beside.nodes(shown, ProductRequestView::productId, products::find);
  }

  @BatchMapping(typeName = ProductRequestView.KIND)
  Map<ProductRequestView, PersonView> requestedBy(List<ProductRequestView> shown) {
    Map<UUID, PersonView> behind = new HashMap<>();
    people
        .behind(shown.stream().map(ProductRequestView::requestedByAccount).distinct().toList())
        .forEach(person -> behind.put(person.accountId(), person));
    Map<ProductRequestView, PersonView> found = new HashMap<>();
    for (ProductRequestView request : shown) {
      PersonView person = behind.get(request.requestedByAccount());
      if (person != null) {
        found.put(request, person);
      }
    }
    return found;
  }

  record AddProductInput(
      String requestKey,
      String code,
      String nameVi,
      String nameEn,
      String groupCode,
      String fieldCode,
      BigDecimal itemPoints) {}

  record EndProductInput(String requestKey, String productId, int expectedVersion) {}

  record RequestProductInput(String requestKey, String name, String reason) {}

  record ApproveProductRequestInput(
      String requestKey,
      String requestId,
      int expectedVersion,
      String code,
      String nameVi,
      String nameEn,
      String groupCode,
      String fieldCode,
      BigDecimal itemPoints) {}

  record DeclineProductRequestInput(
      String requestKey, String requestId, int expectedVersion, String reason) {}
}
