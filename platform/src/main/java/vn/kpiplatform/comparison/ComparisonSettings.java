package vn.kpiplatform.comparison;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What comparison may show.
 *
 * @param minimumGroup the fewest people of whom a mean or a distribution is shown
 */
@ConfigurationProperties("kpi.comparison")
record ComparisonSettings(@DefaultValue("5") int minimumGroup) {}
