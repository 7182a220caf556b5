package vn.kpiplatform.work;

import java.util.UUID;
import vn.kpiplatform.contract.Exact;

/**
 * One person's share of joint work, as the API shows it.
 *
 * @param main whether this is the person mainly in charge
 */
public record TaskShareView(UUID personId, Exact share, boolean main) {}
