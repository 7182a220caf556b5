package vn.kpiplatform.organisation;

/** In which order the directory is shown. */
public enum PersonOrder {
  PERSONNEL_CODE,
  /** By given name, which is the last word, then by the whole name, as Vietnamese is sorted. */
  GIVEN_NAME
}
