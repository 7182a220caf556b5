package vn.kpiplatform.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kpiplatform.organisation.Capacity;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.scoring.Facts.Origin;
import vn.kpiplatform.tenancy.Tenant;

/**
 * An agency of the demonstration, as its tables describe it.
 *
 * @param administrator user name of its first administrator
 * @param officer user name of its KPI officer
 * @param firstMonth its first month, counted from the demonstration's first
 */
record DemoAgency(
    String code,
    String nameVi,
    String nameEn,
    Tenant.Kind kind,
    String administrator,
    String officer,
    int firstMonth,
    List<Table.Row> units,
    List<Table.Row> positions,
    List<Person> people,
    List<Work> work) {

  private static final String OF_LEADERS = "LEADER";
  private static final String NOTHING = "-";

  static DemoAgency department() {
    return read(
        "department",
        "so-noi-vu-demo",
        "Sở Nội vụ tỉnh Mẫu (dữ liệu trình diễn)",
        "Department of Home Affairs of Mẫu province (demo data)",
        Tenant.Kind.PROVINCIAL_DEPARTMENT,
        "quan-tri.snv",
        "oanh.btk",
        0);
  }

  static DemoAgency commune() {
    return read(
        "commune",
        "xa-hoa-mau-demo",
        "Ủy ban nhân dân xã Hòa Mẫu (dữ liệu trình diễn)",
        "People's Committee of Hòa Mẫu commune (demo data)",
        Tenant.Kind.COMMUNE,
        "quan-tri.xhm",
        "xa.trang.btt",
        1);
  }

  private static DemoAgency read(
      String folder,
      String code,
      String nameVi,
      String nameEn,
      Tenant.Kind kind,
      String administrator,
      String officer,
      int firstMonth) {
    String path = "demo/" + folder + "/";
    List<Table.Row> people = Table.of(path + "people.csv").rows();
    return new DemoAgency(
        code,
        nameVi,
        nameEn,
        kind,
        administrator,
        officer,
        firstMonth,
        Table.of(path + "units.csv").rows(),
        Table.of(path + "positions.csv").rows(),
        IntStream.range(0, people.size()).mapToObj(i -> Person.of(i, people.get(i))).toList(),
        Table.of(path + "work.csv").rows().stream().map(Work::of).toList());
  }

  /** How many months the tables tell of. */
  int months() {
    return people.getFirst().courses().size();
  }

  /** Who is above somebody: the next head on the way up the tree. */
  Optional<Person> superiorOf(Person person) {
    return person.capacity() == Capacity.HEAD
        ? parentOf(person.unit()).flatMap(this::headAbove)
        : headAbove(person.unit());
  }

  private Optional<Person> headAbove(String unit) {
    return people.stream()
        .filter(one -> one.capacity() == Capacity.HEAD && one.unit().equals(unit))
        .findFirst()
        .or(() -> parentOf(unit).flatMap(this::headAbove));
  }

  private Optional<String> parentOf(String unit) {
    return units.stream()
        .filter(row -> row.get("code").equals(unit))
        .map(row -> row.get("parent"))
        .filter(parent -> !parent.isEmpty())
        .findFirst();
  }

  /** What somebody is given to do each month: their own list, else that of their unit's staff. */
  List<Work> workOf(Person person) {
    List<Work> own = work.stream().filter(one -> one.whose().equals(person.code())).toList();
    String group = person.capacity() == Capacity.STAFF ? person.unit() : OF_LEADERS;
    return own.isEmpty() ? work.stream().filter(one -> one.whose().equals(group)).toList() : own;
  }

  /**
   * Somebody in the agency.
   *
   * @param number place in the table; spreads acts over the day
   * @param own the general criteria's points as the person scores them
   * @param confirmed the same as the superior confirms them
   * @param courses how the tasks of each month go
   */
  record Person(
      int number,
      String code,
      String name,
      EmploymentKind employment,
      String unit,
      String position,
      Capacity capacity,
      String username,
      BigDecimal own,
      BigDecimal confirmed,
      List<String> courses) {

    static Person of(int number, Table.Row row) {
      return new Person(
          number,
          row.get("code"),
          row.get("name"),
          EmploymentKind.valueOf(row.get("employment")),
          row.get("unit"),
          row.get("position"),
          Capacity.valueOf(row.get("capacity")),
          row.get("username"),
          new BigDecimal(row.get("own")),
          new BigDecimal(row.get("confirmed")),
          IntStream.of(1, 2, 3)
              .mapToObj(n -> row.find("month" + n))
              .flatMap(Optional::stream)
              .map(courses -> courses.equals(NOTHING) ? "" : courses)
              .toList());
    }
  }

  /**
   * A task that recurs each month.
   *
   * @param whose a unit, whose staff all have it, or one person's code, or leaders
   * @param due the working day of the month
   */
  record Work(String whose, String product, int quantity, int due, Origin origin, String title) {

    static Work of(Table.Row row) {
      return new Work(
          row.get("whose"),
          row.get("product"),
          Integer.parseInt(row.get("quantity")),
          Integer.parseInt(row.get("due")),
          Origin.valueOf(row.get("origin")),
          row.get("title"));
    }
  }
}
