package vn.kpiplatform.framework.graphql;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Folded;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.FrameworkView;
import vn.kpiplatform.framework.OpeningPeriod;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.framework.ProductView;
import vn.kpiplatform.framework.ReadingFrameworks;
import vn.kpiplatform.framework.ReadingPeriods;
import vn.kpiplatform.framework.ReadingProducts;

@Controller
class FrameworkController {

  private final OpeningPeriod opening;
  private final ReadingPeriods periods;
  private final ReadingProducts products;
  private final ReadingFrameworks frameworks;
  private final InstantSource time;

  FrameworkController(
      OpeningPeriod opening,
      ReadingPeriods periods,
      ReadingProducts products,
      ReadingFrameworks frameworks,
      InstantSource time) {
    this.opening = opening;
    this.periods = periods;
    this.products = products;
    this.frameworks = frameworks;
    this.time = time;
  }

  @QueryMapping
  Page<PeriodView> periods(
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return periods.page(Paging.of(first, after, last, before));
  }

  @QueryMapping
  @Nullable PeriodView period(@Argument String code) {
    return periods.byCode(code).orElse(null);
  }

  @QueryMapping
  Page<ProductView> products(
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before,
      @Argument @Nullable String groupCode,
      @Argument @Nullable String search) {
    return products.page(
        Paging.of(first, after, last, before), groupCode, Folded.search(search, "search"));
  }

  @QueryMapping
  @Nullable FrameworkView framework(@Argument @Nullable String periodCode) {
    Optional<FrameworkView> version =
        periodCode == null
            ? frameworks.inForce(CivilTime.day(time.instant()))
            : frameworks.ofPeriod(periodCode);
    return version.orElse(null);
  }

  @BatchMapping(typeName = Period.KIND, field = "framework")
  Map<PeriodView, FrameworkView> frameworkOfPeriod(List<PeriodView> bound) {
    Map<UUID, FrameworkView> versions = new HashMap<>();
    frameworks
        .find(bound.stream().map(PeriodView::frameworkVersion).distinct().toList())
        .forEach(version -> versions.put(version.id().value(), version));
    Map<PeriodView, FrameworkView> found = new HashMap<>();
    for (PeriodView period : bound) {
      FrameworkView version = versions.get(period.frameworkVersion());
      if (version != null) {
        found.put(period, version);
      }
    }
    return found;
  }

  @MutationMapping
  UUID openPeriod(@Argument OpenPeriodInput input) {
    return opening.open(
        new RequestKey(input.requestKey()), new OpeningPeriod.Command(input.code()));
  }

  @MutationMapping
  UUID planPeriod(@Argument OpenPeriodInput input) {
    return opening.plan(
        new RequestKey(input.requestKey()), new OpeningPeriod.Command(input.code()));
  }

  record OpenPeriodInput(String requestKey, String code) {}
}
