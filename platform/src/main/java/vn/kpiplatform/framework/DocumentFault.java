package vn.kpiplatform.framework;

/**
 * One thing wrong with a document.
 *
 * @param pointer its place, as a JSON pointer (RFC 6901)
 */
public record DocumentFault(String pointer, Code code) {

  /** What can be wrong. */
  public enum Code {
    /** A property that the document's format does not have. */
    UNKNOWN_PROPERTY,
    /** A value that has no meaning at this place. */
    VALUE_MISPLACED,
    /** A required value is absent or null. */
    VALUE_MISSING,
    /** A value of another type, or out of its format. */
    VALUE_MALFORMED,
    /** A number outside its possible range. */
    VALUE_OUT_OF_RANGE,
    /** A criterion without a scale: its maximum is not above 0. */
    SCALE_MISSING,
    /** Something that a mandatory rule of the version before establishes was changed. */
    MANDATORY_RULE_CHANGED,
    /** A new version has another code than the one before. */
    CODE_CHANGED,
    /** A text without content in one of its languages. */
    TEXT_BLANK,
    /** A text that is not in Unicode form NFC. */
    TEXT_NOT_NFC,
    /** A code that another entry of the same list has. */
    CODE_REPEATED,
    /** The weights of a variant's components do not sum to 1. */
    WEIGHTS_DO_NOT_SUM,
    /** The maxima of the parts do not sum to the maximum of the whole. */
    MAXIMA_DO_NOT_SUM,
    /** A maximum that is not a whole number of steps. */
    STEP_DOES_NOT_FIT,
    /** A band or level that no score can reach. */
    BAND_UNREACHABLE,
    /** A band or level that does not start below the one before it. */
    BAND_OVERLAPS,
    /** The lowest band or level does not start at 0, 0 included. */
    BAND_GAP,
    /** A rule code that the document does not define. */
    RULE_UNKNOWN,
    /** A component code that the document does not define. */
    COMPONENT_UNKNOWN,
    /** A block code that the document does not define. */
    BLOCK_UNKNOWN,
    /** Two variants of one subject that are equally specific for some place. */
    VARIANT_AMBIGUOUS,
    /** A measure of facts that the document does not ask for. */
    FACT_NOT_ASKED,
    /** A band or level code that the document does not define. */
    BAND_UNKNOWN,
    /** A reading code that does not exist. */
    READING_UNKNOWN,
    /** A rule written for another reading than the one chosen. */
    READING_CONTRADICTED,
    /** A group code that the catalogue or the block does not define. */
    GROUP_UNKNOWN,
    /** A variant is for a unit that the agency does not have. */
    UNIT_UNKNOWN,
    /** A variant is for a position that the agency does not have. */
    POSITION_UNKNOWN,
    /** A field of work that the catalogue does not define. */
    FIELD_UNKNOWN,
    /** More groups than the decree allows: five (Article 13). */
    TOO_MANY_GROUPS,
    /** Item points outside the range of their group. */
    POINTS_OUTSIDE_GROUP,
    /** The standard product is not in the catalogue, or has other points than the standard. */
    STANDARD_PRODUCT_WRONG
  }
}
