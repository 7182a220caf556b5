package vn.kpiplatform.scoring;

/** Whom a sheet is about: the decree gives leaders three components that staff do not have. */
public enum Subject {
  /** A civil servant without a leading post. */
  STAFF,
  /** The head of an agency or of a unit (Article 15). */
  HEAD,
  /** A deputy: the head's components, within the field assigned to them (Article 15.4). */
  DEPUTY,
  /**
   * An organisation itself, by indicators of its own and never by its members (Articles 5 to 9).
   */
  UNIT
}
