package vn.kpiplatform.comparison.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.comparison.ComparisonView;
import vn.kpiplatform.comparison.ReadingComparison;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;

@Controller
class ComparisonController {

  private final ReadingComparison comparison;

  ComparisonController(ReadingComparison comparison) {
    this.comparison = comparison;
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
}
