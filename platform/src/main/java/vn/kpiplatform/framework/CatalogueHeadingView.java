package vn.kpiplatform.framework;

import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Exact;

/**
 * A complexity group or a field of work as the API shows it.
 *
 * @param minimum the least points of the group's products; null for a field of work
 * @param maximum the most
 */
public record CatalogueHeadingView(
    String code, String nameVi, String nameEn, @Nullable Exact minimum, @Nullable Exact maximum) {}
