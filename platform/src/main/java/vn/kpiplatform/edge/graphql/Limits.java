package vn.kpiplatform.edge.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one operation may cost; more is refused before anything runs.
 *
 * @param depth how deep fields may nest
 * @param complexity how many fields may be answered, counting each wanted row
 * @param tokens how many words and marks the document may have
 * @param aliases how many fields may be asked for under another name
 */
@ConfigurationProperties("kpi.graphql.limits")
record Limits(
    @DefaultValue("15") int depth,
    @DefaultValue("50000") int complexity,
    @DefaultValue("3000") int tokens,
    @DefaultValue("30") int aliases) {}
