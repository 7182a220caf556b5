package vn.kpiplatform.identity;

/**
 * An agency that a login may choose, as the API shows it.
 *
 * @param code what the login asks a token for
 * @param current whether the present token names it
 */
public record AgencyView(String code, String nameVi, String nameEn, boolean current) {}
