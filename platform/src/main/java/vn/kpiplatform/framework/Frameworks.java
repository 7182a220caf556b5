package vn.kpiplatform.framework;

import java.util.UUID;

/** Published framework versions of the present agency; they never change. */
public interface Frameworks {

  /** The document of a version. */
  FrameworkDocument document(UUID version);
}
