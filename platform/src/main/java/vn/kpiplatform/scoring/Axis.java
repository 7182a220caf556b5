package vn.kpiplatform.scoring;

/** What a component stands for in any scheme, so that agencies with other components compare. */
public enum Axis {
  QUANTITY,
  QUALITY,
  PROGRESS,
  LEADERSHIP,
  CONDUCT,
  /** Comparable with nothing outside its own scheme. */
  NONE
}
