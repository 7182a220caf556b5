package vn.kpiplatform.work;

/** Why an output is returned. */
public enum ReturnKind {
  /** A major error in content: a fault, deducted from quality (decree 335/2025, article 14). */
  MAJOR_ERROR,
  /** Something is missing or minor: no fault. */
  INCOMPLETE
}
