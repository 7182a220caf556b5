package vn.kpiplatform.organisation;

/** In which capacity somebody serves in a unit (decree 335/2025, articles 15 and 16). */
public enum Capacity {
  STAFF,
  DEPUTY,
  HEAD
}
