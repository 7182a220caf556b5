package vn.kpiplatform.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.framework.FrameworkContent.PeriodType;
import vn.kpiplatform.organisation.Capacity;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.scoring.Facts.Origin;
import vn.kpiplatform.tenancy.Tenant;

/**
 * An agency of the demonstration, as its tables describe it.
 *
 * @param administrator user name of its first administrator
 * @param officer user name of its KPI officer
 * @param guest who assesses its head from outside
 * @param before how many periods before the present one its first lies
 * @param indicators of its units, where the framework has any
 */
record DemoAgency(
    String code,
    String nameVi,
    String nameEn,
    Tenant.Kind kind,
    String template,
    PeriodType periodType,
    String sizeClass,
    String administrator,
    String officer,
    Guest guest,
    int before,
    List<Table.Row> units,
    List<Table.Row> positions,
    List<Person> people,
    List<Work> work,
    List<Table.Row> indicators) {

  private static final String OF_LEADERS = "LEADER";
  private static final int BEFORE_OF_SMALL = 6;
  private static final String NOTHING = "-";

  /** All of them, in the order in which they are played. */
  static List<DemoAgency> all() {
    return Table.of("demo/agencies.csv").rows().stream().map(DemoAgency::read).toList();
  }

  /** Those that are there to look into; the small others are there to be compared with. */
  static List<DemoAgency> whole() {
    return all().stream().filter(one -> one.before < BEFORE_OF_SMALL).toList();
  }

  static DemoAgency of(String code) {
    return all().stream().filter(one -> one.code.equals(code)).findFirst().orElseThrow();
  }

  private static DemoAgency read(Table.Row row) {
    String path = "demo/" + row.get("tables") + "/";
    List<Table.Row> people = Table.of(path + row.get("people") + ".csv").rows();
    return new DemoAgency(
        row.get("code"),
        row.get("nameVi"),
        row.get("nameEn"),
        Tenant.Kind.valueOf(row.get("kind")),
        row.get("template"),
        PeriodType.valueOf(row.get("periods")),
        row.get("size"),
        row.get("administrator"),
        row.get("officer"),
        new Guest(row.get("guest"), row.get("guestUsername")),
        Integer.parseInt(row.get("before")),
        Table.of(path + "units.csv").rows(),
        Table.of(path + "positions.csv").rows(),
        IntStream.range(0, people.size()).mapToObj(i -> Person.of(i, people.get(i))).toList(),
        Table.of(path + "work.csv").rows().stream().map(Work::of).toList(),
        Table.exists(path + "indicators.csv")
            ? Table.of(path + "indicators.csv").rows()
            : List.of());
  }

  /** The periods that the tables tell of, seen from this month. */
  List<WorkingPeriod> periods(YearMonth present) {
    return IntStream.range(0, people.getFirst().courses().size())
        .mapToObj(place -> WorkingPeriod.before(periodType, present, before - place))
        .toList();
  }

  /** The logins of everybody, the guest included. */
  List<String> usernames() {
    return Stream.concat(people.stream().map(Person::username), Stream.of(guest.username()))
        .toList();
  }

  /** The login of whoever is above somebody: the next head on the way up the tree, or the guest. */
  String superiorOf(Person person) {
    return leaderOf(person).map(Person::username).orElse(guest.username());
  }

  /** The login of whoever is above the superior within the agency, if anybody is. */
  @Nullable String superiorOfSuperior(Person person) {
    return leaderOf(person).flatMap(this::leaderOf).map(Person::username).orElse(null);
  }

  private Optional<Person> leaderOf(Person person) {
    return person.capacity() == Capacity.HEAD
        ? parentOf(person.unit()).flatMap(this::headAbove)
        : headAbove(person.unit());
  }

  /** Who leads the unit itself. */
  Person headOf(String unit) {
    return people.stream()
        .filter(one -> one.capacity() == Capacity.HEAD && one.unit().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  /** Who leads the agency. */
  Person head() {
    return headOf(units.getFirst().get("code"));
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

  /** What somebody is given to do each period: their own list, else that of their unit's staff. */
  List<Work> workOf(Person person) {
    List<Work> own = work.stream().filter(one -> one.whose().equals(person.code())).toList();
    String group = person.capacity() == Capacity.STAFF ? person.unit() : OF_LEADERS;
    return own.isEmpty() ? work.stream().filter(one -> one.whose().equals(group)).toList() : own;
  }

  /** Somebody of another agency. */
  record Guest(String name, String username) {

    static final String CODE = "KHACH-01";
  }

  /**
   * Somebody in the agency.
   *
   * @param number place in the table; spreads acts over the day
   * @param own the general criteria's points as the person scores them
   * @param confirmed the same as the superior confirms them
   * @param courses how the tasks of each period go
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
      List<String> courses = new ArrayList<>();
      for (int n = 1; row.find("period" + n).isPresent(); n++) {
        String course = row.get("period" + n);
        courses.add(course.equals(NOTHING) ? "" : course);
      }
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
          List.copyOf(courses));
    }
  }

  /**
   * A task that recurs each period.
   *
   * @param whose a unit, whose staff all have it, or one person's code, or leaders
   * @param due the working day of the period
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
