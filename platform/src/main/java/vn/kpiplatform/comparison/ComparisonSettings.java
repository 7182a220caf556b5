package vn.kpiplatform.comparison;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What comparison may show.
 *
 * @param minimumGroup the fewest people of whom a mean or a distribution is shown
 * @param minimumWidth how far apart the least and the greatest number must be that a withheld count
 *     can still be, by all that is shown
 */
@ConfigurationProperties("kpi.comparison")
record ComparisonSettings(
    @DefaultValue("5") int minimumGroup, @DefaultValue("2") int minimumWidth) {}
