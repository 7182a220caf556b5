package vn.kpiplatform.comparison.graphql;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.comparison.ComparisonMethod;
import vn.kpiplatform.comparison.ComparisonView;
import vn.kpiplatform.comparison.ReadingComparison;
import vn.kpiplatform.comparison.TrendView;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;

@Controller
class ComparisonController {

  private static final String AGENCY = "AgencyComparison";

  private final ReadingComparison comparison;
  private final ComparisonMethod method;

  ComparisonController(ReadingComparison comparison, ComparisonMethod method) {
    this.comparison = comparison;
    this.method = method;
  }

  @QueryMapping
  Page<ComparisonView> comparison(
      @Argument String periodCode,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return comparison.page(periodCode, Paging.of(first, after, last, before));
  }

  @QueryMapping
  Page<ComparisonView> comparisonBelow(
      @Argument String periodCode,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return comparison.pageBelow(periodCode, Paging.of(first, after, last, before));
  }

  @QueryMapping
  ComparisonMethod.Text comparisonMethod() {
    return method.text();
  }

  @BatchMapping(typeName = AGENCY)
  Map<ComparisonView, List<TrendView>> trend(List<ComparisonView> agencies) {
    return comparison.trends(agencies);
  }

  @BatchMapping(typeName = AGENCY)
  Map<ComparisonView, List<TrendView.BandShareView>> bandShares(List<ComparisonView> agencies) {
    return comparison.bandShares(agencies);
  }
}
