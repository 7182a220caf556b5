package vn.kpiplatform.edge.portal;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What a browser's session may ask.
 *
 * @param registered lists of the texts of operations; one that is not there registers nothing
 * @param any whether it may send any text, for whoever works on the portal; only on this machine
 */
@ConfigurationProperties("kpi.portal.operations")
record OperationSettings(
    @DefaultValue("classpath:META-INF/portal/operations.json") List<Resource> registered,
    @DefaultValue("false") boolean any) {}
