package vn.kpiplatform.exchange;

/** How far an import has come. */
public enum ImportState {
  /** Its rows are being tried. */
  CHECKING,
  /** Its rows are being imported. */
  APPLYING,
  /** What it has imported is being taken back. */
  TAKING_BACK,
  /** Its rows were tried, as asked. */
  CHECKED,
  /** Its rows were imported. */
  DONE,
  /** Some rows were refused, so none was imported. */
  REFUSED,
  /** What it had imported was taken back. */
  TAKEN_BACK;

  /** Whether the background has work to do. */
  boolean goesOn() {
    return switch (this) {
      case CHECKING, APPLYING, TAKING_BACK -> true;
      case CHECKED, DONE, REFUSED, TAKEN_BACK -> false;
    };
  }
}
