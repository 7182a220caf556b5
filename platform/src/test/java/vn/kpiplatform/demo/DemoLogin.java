package vn.kpiplatform.demo;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody as whom one can look at the demonstration.
 *
 * @param role in Vietnamese and English
 * @param agency the agency's code, to be named when a token is asked for
 */
public record DemoLogin(String who, String role, String username, String agency) {

  /** A few of each agency; all others are in the tables of people. */
  public static List<DemoLogin> some() {
    DemoAgency department = DemoAgency.department();
    DemoAgency commune = DemoAgency.commune();
    return Stream.of(
            administrator(department),
            of(department, "oanh.btk", "cán bộ phụ trách KPI (KPI officer)"),
            of(department, "trung.lq", "người đứng đầu cơ quan (agency head)"),
            of(department, "khoa.td", "cấp trên trực tiếp (direct superior)"),
            of(department, "lan.ntm", "công chức có điểm (scored, first query)"),
            of(department, "huy.tg", "chưa đủ dữ liệu (insufficient data)"),
            administrator(commune),
            of(commune, "xa.trang.btt", "cán bộ phụ trách KPI (KPI officer)"),
            of(commune, "xa.cuong.nv", "người đứng đầu cơ quan (agency head)"))
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
