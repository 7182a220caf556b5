package vn.kpiplatform.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.Capacity;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.organisation.GivingAccount;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.PostingPerson;
import vn.kpiplatform.organisation.ReadingPositions;
import vn.kpiplatform.organisation.ReadingUnits;
import vn.kpiplatform.organisation.RegisteringPerson;
import vn.kpiplatform.organisation.WithdrawingPerson;

/** A person, perhaps with a post and an account. */
@Component
class PeopleRows implements ImportedRows {

  private static final String UNIT = "unitCode";
  private static final String POSITION = "positionCode";
  private static final String USERNAME = "username";
  private static final String EMAIL = "email";

  private static final List<ImportField> FIELDS =
      List.of(
          ImportField.required(
              "personnelCode", "Mã nhân sự", "Personnel code", "Mã cán bộ", "Mã CBCC", "Mã số"),
          ImportField.required("fullName", "Họ và tên", "Full name", "Họ tên", "Tên"),
          ImportField.required("employmentKind", "Đối tượng", "Employment", "Loại hình"),
          ImportField.optional(UNIT, "Mã đơn vị", "Unit code", "Đơn vị"),
          ImportField.optional(POSITION, "Mã vị trí", "Position code", "Vị trí việc làm"),
          ImportField.optional("capacity", "Vai trò", "Capacity", "Chức vụ"),
          ImportField.optional("from", "Từ ngày", "From", "Ngày bắt đầu", "Ngày nhận việc"),
          ImportField.optional(USERNAME, "Tên đăng nhập", "User name", "Tài khoản"),
          ImportField.optional(EMAIL, "Thư điện tử", "E-mail", "Email", "Hộp thư"));

  private static final Map<EmploymentKind, String> EMPLOYMENT =
      new EnumMap<>(
          Map.of(
              EmploymentKind.CADRE, "Cán bộ",
              EmploymentKind.CIVIL_SERVANT, "Công chức",
              EmploymentKind.PUBLIC_EMPLOYEE, "Viên chức",
              EmploymentKind.CONTRACT, "Hợp đồng"));

  private static final Map<Capacity, String> CAPACITY =
      new EnumMap<>(
          Map.of(
              Capacity.STAFF, "Nhân viên",
              Capacity.DEPUTY, "Cấp phó",
              Capacity.HEAD, "Cấp trưởng"));

  private final RegisteringPerson registering;
  private final PostingPerson posting;
  private final GivingAccount giving;
  private final WithdrawingPerson withdrawing;
  private final ReadingUnits units;
  private final ReadingPositions positions;

  PeopleRows(
      RegisteringPerson registering,
      PostingPerson posting,
      GivingAccount giving,
      WithdrawingPerson withdrawing,
      ReadingUnits units,
      ReadingPositions positions) {
    this.registering = registering;
    this.posting = posting;
    this.giving = giving;
    this.withdrawing = withdrawing;
    this.units = units;
    this.positions = positions;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PEOPLE;
  }

  @Override
  public List<ImportField> fields() {
    return FIELDS;
  }

  @Override
  public Map<String, String> saidByActs() {
    return Map.of("unitId", UNIT, "positionId", POSITION, "personId", "personnelCode");
  }

  @Override
  public List<String> distinct() {
    return List.of("personnelCode", USERNAME, EMAIL);
  }

  @Override
  public void require(Actor actor) {
    actor.require(Role.TENANT_ADMINISTRATOR);
  }

  @Override
  public UUID perform(RowValues row, Function<String, RequestKey> key) {
    Post post = post(row);
    if (row.has(EMAIL)) {
      row.required(USERNAME);
    }
    if (row.has(USERNAME)) {
      row.required(EMAIL);
    }
    String code = row.required("personnelCode");
    String name = row.required("fullName");
    EmploymentKind employment = row.choice("employmentKind", EMPLOYMENT);
    row.refuseIfAny();
    UUID id =
        registering.register(
            key.apply("register"),
            new RegisteringPerson.Command(code, name, requireNonNull(employment), false));
    String person = new NodeId(PersonView.KIND, id).toString();
    if (post != null) {
      posting.post(key.apply("post"), post.of(person));
    }
    if (row.has(USERNAME)) {
      giving.give(
          key.apply("account"),
          new GivingAccount.Command(person, row.text(USERNAME), row.text(EMAIL)));
    }
    return id;
  }

  private @Nullable Post post(RowValues row) {
    if (!row.has(UNIT) && !row.has(POSITION) && !row.has("capacity") && !row.has("from")) {
      return null;
    }
    String unitCode = row.required(UNIT);
    String positionCode = row.required(POSITION);
    Capacity capacity = row.choice("capacity", CAPACITY);
    LocalDate from = row.day("from");
    String unit = units.byCode(unitCode).map(found -> found.id().toString()).orElse("");
    String position = positions.byCode(positionCode).map(found -> found.id().toString()).orElse("");
    if (unit.isEmpty() && !unitCode.isEmpty()) {
      row.fault(BasicRefusal.NOT_FOUND, UNIT);
    }
    if (position.isEmpty() && !positionCode.isEmpty()) {
      row.fault(BasicRefusal.NOT_FOUND, POSITION);
    }
    return capacity == null || from == null ? null : new Post(unit, position, capacity, from);
  }

  @Override
  public void takeBack(UUID object, Function<String, RequestKey> key) {
    withdrawing.withdraw(
        key.apply("withdraw"),
        new WithdrawingPerson.Command(new NodeId(PersonView.KIND, object).toString()));
  }

  private record Post(String unit, String position, Capacity capacity, LocalDate from) {
    PostingPerson.Command of(String person) {
      return new PostingPerson.Command(person, unit, position, capacity, from);
    }
  }
}
