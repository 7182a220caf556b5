package vn.kpiplatform.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.work.EnteringActual;
import vn.kpiplatform.work.EvidenceGiven;
import vn.kpiplatform.work.ReviewingActual;
import vn.kpiplatform.work.SettingIndicatorTarget;
import vn.kpiplatform.work.UnitIndicatorView;

/** The indicators of units in one period: a target, what the head enters, and its validation. */
record Measuring(
    SettingIndicatorTarget targets, EnteringActual entering, ReviewingActual reviewing) {

  private static final int HOUR = 11;
  private static final int SET = 2;
  private static final String DOCUMENT = "12/QĐ-MAU (trình diễn)";
  private static final String SOURCE = "Hệ thống quản lý văn bản và điều hành (trình diễn)";

  /**
   * Plays what the agency's table tells.
   *
   * @param place of the period in the table
   */
  void play(
      DemoAgency agency, Stage stage, Cast cast, WorkingPeriod days, String period, int place) {
    int day = days.last();
    for (Table.Row row : agency.indicators()) {
      if (!stage.reached(days.at(SET, HOUR, 0))) {
        return;
      }
      DemoAgency.Person head = agency.headOf(row.get("unit"));
      String above = agency.superiorOf(head);
      String unit = cast.unit(row.get("unit"));
      Function<String, RequestKey> key = act -> Stage.key(act, period, unit, row.get("indicator"));
      UUID indicator =
          stage.as(
              above,
              days.at(SET, HOUR, 0),
              () ->
                  targets.set(
                      key.apply("target"),
                      new SettingIndicatorTarget.Command(
                          unit,
                          period,
                          row.get("indicator"),
                          0,
                          new BigDecimal(row.get("target")),
                          DOCUMENT,
                          null)));
      if (!stage.reached(days.at(day, HOUR, 0))) {
        continue;
      }
      String id = new NodeId(UnitIndicatorView.KIND, indicator).toString();
      stage.as(
          head.username(),
          days.at(day - 1, HOUR, 0),
          () ->
              entering.enter(
                  key.apply("actual"),
                  new EnteringActual.Command(
                      id,
                      1,
                      new BigDecimal(row.get("actual" + (place + 1))),
                      days.day(day - 1),
                      SOURCE,
                      null,
                      List.of(new EvidenceGiven(null, row.get("unit") + "/BC-MAU", null, null)))));
      stage.as(
          above,
          days.at(day, HOUR, 0),
          () ->
              reviewing.validate(
                  key.apply("validate"),
                  new ReviewingActual.Command(id, 2, "Đã đối chiếu với nguồn.")));
    }
  }
}
