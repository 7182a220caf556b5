package violating.identity;

import vn.kpiplatform.contract.RefusalCode;

/** A reason that somebody else has already. */
enum AccountRefusal implements RefusalCode {
  SAID,
}
