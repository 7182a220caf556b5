package vn.kpiplatform.identity;

import java.util.Set;

/** The entries of the API that members may call, by what they do. */
public interface Operations {

  /** Names of what reads or watches. */
  Set<String> reads();

  /** Names of what changes something. */
  Set<String> acts();
}
