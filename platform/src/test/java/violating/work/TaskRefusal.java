package violating.work;

import vn.kpiplatform.contract.RefusalCode;

/** Reasons that nobody wrote down well. */
enum TaskRefusal implements RefusalCode {
  FORGOTTEN,
  SAID,
  APOSTROPHE,
  ARGUMENTS,
  DECOMPOSED,
  EMPTY,
  UNTRANSLATED,
}
