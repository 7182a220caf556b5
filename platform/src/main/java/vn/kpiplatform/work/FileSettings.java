package vn.kpiplatform.work;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken as evidence.
 *
 * @param most the largest file
 * @param unused how many files somebody may have uploaded without handing them in
 */
@ConfigurationProperties("kpi.files")
record FileSettings(@DefaultValue("25MB") DataSize most, @DefaultValue("50") int unused) {}
