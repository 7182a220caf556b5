package vn.kpiplatform.organisation;

/** On which footing somebody is employed. */
public enum EmploymentKind {
  CIVIL_SERVANT,
  CADRE,
  PUBLIC_EMPLOYEE,
  CONTRACT
}
