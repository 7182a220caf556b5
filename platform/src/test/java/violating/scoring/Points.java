package violating.scoring;

import org.jspecify.annotations.Nullable;
import violating.work.Task;

/** Points that are nearly right. */
public class Points {

  private final double share;
  private @Nullable Task task;

  Points(double share) {
    this.share = share;
  }

  void shares(float[] shares) {
    task = shares.length == 0 ? null : new Task();
  }

  /** Nearly. */
  public boolean isHigh() {
    return task != null && share > 1;
  }
}
