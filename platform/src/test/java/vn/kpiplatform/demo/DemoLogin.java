package vn.kpiplatform.demo;

import java.util.List;

/**
 * Somebody as whom one can look at the demonstration.
 *
 * @param role in Vietnamese and English
 * @param agency the agency's code, to be named when a token is asked for
 */
public record DemoLogin(String who, String role, String username, String agency) {

  /** A few of the first agency, which is there at once; all others are in the tables of people. */
  public static List<DemoLogin> first() {
    DemoAgency department = DemoAgency.all().getFirst();
    return List.of(
        administrator(department),
        of(department, "oanh.btk", "cán bộ phụ trách KPI (KPI officer)"),
        of(department, "trung.lq", "người đứng đầu cơ quan (agency head)"),
        new DemoLogin(
            department.guest().name(),
            "đánh giá người đứng đầu (guest assessor)",
            department.guest().username(),
            department.code()),
        of(department, "khoa.td", "cấp trên trực tiếp (direct superior)"),
        of(department, "lan.ntm", "công chức có điểm (scored, first query)"),
        of(department, "huy.tg", "chưa đủ dữ liệu (insufficient data)"));
  }

  /** Of each agency that comes after the first: its KPI officer, who sees everything in it. */
  public static List<DemoLogin> later() {
    return DemoAgency.all().stream()
        .skip(1)
        .map(agency -> of(agency, agency.officer(), "cán bộ phụ trách KPI (KPI officer)"))
        .toList();
  }

  private static DemoLogin administrator(DemoAgency agency) {
    return new DemoLogin(
        Demo.ADMINISTRATOR, "quản trị (administrator)", agency.administrator(), agency.code());
  }

  private static DemoLogin of(DemoAgency agency, String username, String role) {
    return agency.people().stream()
        .filter(person -> person.username().equals(username))
        .map(person -> new DemoLogin(person.name(), role, username, agency.code()))
        .findFirst()
        .orElseThrow();
  }
}
