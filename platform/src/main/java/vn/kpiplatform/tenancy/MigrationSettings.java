package vn.kpiplatform.tenancy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who brings the structure to the present one.
 *
 * @param atStart whether this process does, before it serves; not where another one did it already
 */
@ConfigurationProperties("kpi.migration")
record MigrationSettings(@DefaultValue("true") boolean atStart) {}
