package vn.kpiplatform.scoring;

/** Which way an indicator's actual value has to go. */
public enum Direction {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER
}
