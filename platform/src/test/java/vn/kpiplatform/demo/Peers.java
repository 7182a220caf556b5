package vn.kpiplatform.demo;

import java.time.Instant;
import java.util.List;
import vn.kpiplatform.comparison.KeepingPeerGroups;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.tenancy.Tenant;

/** The operator records which agencies of the invented province are compared with each other. */
record Peers(KeepingPeerGroups groups) {

  private static final String PROVINCE = "tinh-mau";
  private static final int FEWEST = 3;
  private static final String DECISION = "01/QĐ-MAU (trình diễn)";

  private static final List<KeepingPeerGroups.Group> GROUPS =
      List.of(
          new KeepingPeerGroups.Group(
              "so-tinh-mau",
              "Các sở của tỉnh Mẫu (trình diễn)",
              "Departments of Mẫu province (demo)",
              Tenant.Kind.PROVINCIAL_DEPARTMENT,
              null,
              PROVINCE,
              FEWEST,
              DECISION),
          new KeepingPeerGroups.Group(
              "xa-phuong-tinh-mau",
              "Các xã, phường của tỉnh Mẫu (trình diễn)",
              "Communes and wards of Mẫu province (demo)",
              Tenant.Kind.COMMUNE,
              null,
              PROVINCE,
              FEWEST,
              DECISION));

  void record(String operator, Instant moment) {
    GROUPS.forEach(
        group ->
            DemoTime.at(
                moment, () -> groups.record(operator, Stage.key("group", group.code()), group)));
  }

  void describe(String operator, DemoAgency agency, Tenant tenant, Instant moment) {
    var traits =
        new KeepingPeerGroups.Traits(
            new NodeId(Tenant.KIND, tenant.id()).toString(),
            agency.sizeClass(),
            PROVINCE,
            DECISION);
    DemoTime.at(
        moment, () -> groups.describe(operator, Stage.key("traits", agency.code()), traits));
  }
}
