package vn.kpiplatform.comparison;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.tenancy.Tenancy;

/** Agencies side by side, by what they published themselves. */
@Service
@EnableConfigurationProperties(ComparisonSettings.class)
public class ReadingComparison {

  private final Tenancy tenancy;
  private final PublishedResults published;
  private final Showing showing;

  ReadingComparison(Tenancy tenancy, PublishedResults published, ComparisonSettings settings) {
    this.tenancy = tenancy;
    this.published = published;
    this.showing = new Showing(new Suppression(settings.minimumGroup()));
  }

  /**
   * Every active agency in the order of their codes, released or not, and suspended ones that have
   * released; one statement.
   */
  public Page<ComparisonView> page(String periodCode, Paging paging) {
    return tenancy.inControl(() -> published.page(periodCode, paging)).map(showing::of);
  }
}
