package vn.kpiplatform.framework;

import org.jspecify.annotations.Nullable;

/**
 * One thing that keeps a draft from being published.
 *
 * @param rule the code of the mandatory rule that it breaks, if it breaks one
 * @param article where that rule stands
 */
record DraftFault(
    DocumentPlace place, DocumentFault.Code code, @Nullable String rule, @Nullable String article) {

  static DraftFault of(DocumentPlace place, DocumentFault.Code code) {
    return new DraftFault(place, code, null, null);
  }
}
