package vn.kpiplatform.exchange;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.ReadingPeriods;
import vn.kpiplatform.framework.ReadingProducts;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.ReadingPeople;
import vn.kpiplatform.scoring.Facts.Origin;
import vn.kpiplatform.work.AssigningTask;
import vn.kpiplatform.work.TaskView;
import vn.kpiplatform.work.WithdrawingTask;

/** Work for one person, assigned by whoever imports it. */
@Component
class TaskRows implements ImportedRows {

  private static final String PERSON = "personnelCode";
  private static final String PERIOD = "periodCode";
  private static final String PRODUCT = "productCode";
  private static final String TAKEN_BACK = "Rút lại cả đợt giao nhiệm vụ từ tệp";

  private static final List<ImportField> FIELDS =
      List.of(
          ImportField.required(
              PERSON, "Mã nhân sự", "Personnel code", "Mã cán bộ", "Mã CBCC", "Người thực hiện"),
          ImportField.required(PERIOD, "Kỳ đánh giá", "Period", "Kỳ", "Tháng", "Quý"),
          ImportField.required(PRODUCT, "Mã sản phẩm", "Product code", "Sản phẩm"),
          ImportField.optional(
              "title", "Nội dung công việc", "Title", "Nội dung", "Nhiệm vụ", "Tên nhiệm vụ"),
          ImportField.required("quantity", "Số lượng", "Quantity", "Số lượng giao"),
          ImportField.required("dueOn", "Hạn hoàn thành", "Due on", "Hạn", "Thời hạn"),
          ImportField.required("origin", "Loại nhiệm vụ", "Origin", "Nguồn nhiệm vụ"),
          ImportField.optional("difficulty", "Hệ số độ khó", "Difficulty", "Độ khó"),
          ImportField.optional("hours", "Số giờ", "Hours", "Giờ"),
          ImportField.optional("axis", "Trục kết quả", "Result axis"));

  private static final Map<Origin, String> ORIGIN =
      new EnumMap<>(Map.of(Origin.PLANNED, "Theo kế hoạch", Origin.UNEXPECTED, "Phát sinh"));

  private final AssigningTask assigning;
  private final WithdrawingTask withdrawing;
  private final ReadingPeople people;
  private final ReadingPeriods periods;
  private final ReadingProducts products;
  private final Hierarchy hierarchy;
  private final InstantSource time;

  TaskRows(
      AssigningTask assigning,
      WithdrawingTask withdrawing,
      ReadingPeople people,
      ReadingPeriods periods,
      ReadingProducts products,
      Hierarchy hierarchy,
      InstantSource time) {
    this.assigning = assigning;
    this.withdrawing = withdrawing;
    this.people = people;
    this.periods = periods;
    this.products = products;
    this.hierarchy = hierarchy;
    this.time = time;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.TASKS;
  }

  @Override
  public List<ImportField> fields() {
    return FIELDS;
  }

  /** A person may have the same work twice. */
  @Override
  public List<String> distinct() {
    return List.of();
  }

  @Override
  public Map<String, String> saidByActs() {
    return Map.of("personId", PERSON, "periodId", PERIOD, "productId", PRODUCT);
  }

  /** Whoever is somebody's direct superior today; whose, each row tells. */
  @Override
  public void require(Actor actor) {
    LocalDate today = CivilTime.day(time.instant());
    UUID superior = hierarchy.personOf(actor);
    if (!hierarchy.superiorsOf(hierarchy.readable(actor, today), today).containsValue(superior)) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "");
    }
  }

  @Override
  public UUID perform(RowValues row, Function<String, RequestKey> key) {
    String person = named(row, PERSON, row.required(PERSON), people::byCode);
    String period = named(row, PERIOD, row.period(PERIOD), periods::byCode);
    String product = named(row, PRODUCT, row.required(PRODUCT), products::byCode);
    Integer quantity = row.whole("quantity");
    LocalDate due = row.day("dueOn");
    Origin origin = row.choice("origin", ORIGIN);
    BigDecimal difficulty = optional(row, "difficulty");
    BigDecimal hours = optional(row, "hours");
    row.refuseIfAny();
    return assigning.assign(
        key.apply("assign"),
        new AssigningTask.Command(
            person,
            new AssigningTask.Work(
                period,
                product,
                row.text("title"),
                requireNonNull(quantity),
                requireNonNull(due),
                requireNonNull(origin),
                difficulty,
                hours,
                row.text("axis"))));
  }

  private static <T extends Node> String named(
      RowValues row, String field, String code, Function<String, Optional<T>> byCode) {
    if (code.isEmpty()) {
      return "";
    }
    Optional<T> found = byCode.apply(code);
    if (found.isEmpty()) {
      row.fault(BasicRefusal.NOT_FOUND, field);
    }
    return found.map(one -> one.id().toString()).orElse("");
  }

  private static @Nullable BigDecimal optional(RowValues row, String field) {
    return row.has(field) ? row.number(field) : null;
  }

  @Override
  public void requireWhole(List<UUID> objects, String field) {
    withdrawing.requireUntouched(objects, field);
  }

  @Override
  public void takeBack(UUID object, Function<String, RequestKey> key) {
    withdrawing.withdraw(
        key.apply("withdraw"),
        new WithdrawingTask.Command(new NodeId(TaskView.KIND, object).toString(), TAKEN_BACK));
  }
}
