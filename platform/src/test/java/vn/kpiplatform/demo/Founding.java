package vn.kpiplatform.demo;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.framework.Catalogue.Product;
import vn.kpiplatform.framework.ReadingProducts;
import vn.kpiplatform.identity.AccountView;
import vn.kpiplatform.identity.KeepingRoles;
import vn.kpiplatform.identity.ReadingAccounts;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.AppointingSuperior;
import vn.kpiplatform.organisation.CreatingPosition;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.organisation.GivingAccount;
import vn.kpiplatform.organisation.KeepingUnits;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.PositionView;
import vn.kpiplatform.organisation.PostingPerson;
import vn.kpiplatform.organisation.ReadingPeople;
import vn.kpiplatform.organisation.RegisteringPerson;
import vn.kpiplatform.organisation.UnitView;

/**
 * The administrator enters units, positions and people, gives everybody an account, and appoints
 * the guest who assesses the agency's head.
 */
record Founding(
    KeepingUnits units,
    CreatingPosition positions,
    RegisteringPerson registering,
    PostingPerson posting,
    GivingAccount giving,
    AppointingSuperior appointing,
    KeepingRoles roles,
    ReadingPeople people,
    ReadingAccounts accounts,
    ReadingProducts products,
    TransactionTemplate transaction) {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String MAIL = "@example.invalid";

  /** The agency as it stands from that day on; the logins exist when this returns. */
  Cast found(DemoAgency agency, Stage stage, LocalDate from, Instant moment) {
    Map<String, String> unitIds = units(agency, stage, from, moment);
    Map<String, String> positionIds = positions(agency, stage, moment);
    Map<String, String> personIds = new HashMap<>();
    for (DemoAgency.Person person : agency.people()) {
      String id =
          register(agency, stage, moment, person.code(), person.name(), person.employment(), false);
      personIds.put(person.code(), id);
      stage.as(
          agency.administrator(),
          moment,
          () ->
              posting.post(
                  Stage.key("posting", person.code()),
                  new PostingPerson.Command(
                      id,
                      Objects.requireNonNull(unitIds.get(person.unit())),
                      Objects.requireNonNull(positionIds.get(person.position())),
                      person.capacity(),
                      from)));
      give(agency, stage, moment, id, person.username());
    }
    String guest = guest(agency, stage, from, moment, personIds);
    personIds.put(DemoAgency.Guest.CODE, guest);
    accounts(agency, stage, moment, personIds);
    return new Cast(unitIds, personIds, products(agency, stage, moment));
  }

  private String guest(
      DemoAgency agency,
      Stage stage,
      LocalDate from,
      Instant moment,
      Map<String, String> personIds) {
    String id =
        register(
            agency,
            stage,
            moment,
            DemoAgency.Guest.CODE,
            agency.guest().name(),
            EmploymentKind.CADRE,
            true);
    String head = Objects.requireNonNull(personIds.get(agency.head().code()));
    give(agency, stage, moment, id, agency.guest().username());
    stage.as(
        agency.administrator(),
        moment,
        () ->
            appointing.guest(
                Stage.key("guest", agency.code()),
                new AppointingSuperior.GuestCommand(id, head, from, null)));
    return id;
  }

  private String register(
      DemoAgency agency,
      Stage stage,
      Instant moment,
      String code,
      String name,
      EmploymentKind employment,
      boolean outside) {
    UUID id =
        stage.as(
            agency.administrator(),
            moment,
            () ->
                registering.register(
                    Stage.key("person", code),
                    new RegisteringPerson.Command(code, name, employment, outside)));
    return new NodeId(PersonView.KIND, id).toString();
  }

  private void give(
      DemoAgency agency, Stage stage, Instant moment, String person, String username) {
    stage.as(
        agency.administrator(),
        moment,
        () ->
            giving.give(
                Stage.key("account", person),
                new GivingAccount.Command(person, username, username + MAIL)));
  }

  private Map<String, String> units(
      DemoAgency agency, Stage stage, LocalDate from, Instant moment) {
    Map<String, String> ids = new HashMap<>();
    for (Table.Row unit : agency.units()) {
      String code = unit.get("code");
      UUID id =
          stage.as(
              agency.administrator(),
              moment,
              () ->
                  units.create(
                      Stage.key("unit", code),
                      new KeepingUnits.CreateCommand(
                          code,
                          named(unit.get("nameVi"), agency.nameVi()),
                          named(unit.get("nameEn"), agency.nameEn()),
                          ids.get(unit.get("parent")),
                          from)));
      ids.put(code, new NodeId(UnitView.KIND, id).toString());
    }
    return ids;
  }

  /** The root of a table that several agencies share has no name: it is the agency. */
  private static String named(String name, String agency) {
    return name.isEmpty() ? agency : name;
  }

  private Map<String, String> positions(DemoAgency agency, Stage stage, Instant moment) {
    Map<String, String> ids = new HashMap<>();
    for (Table.Row position : agency.positions()) {
      String code = position.get("code");
      UUID id =
          stage.as(
              agency.administrator(),
              moment,
              () ->
                  positions.create(
                      Stage.key("position", code),
                      new CreatingPosition.Command(code, position.get("name"))));
      ids.put(code, new NodeId(PositionView.KIND, id).toString());
    }
    return ids;
  }

  /**
   * Waits until the background job has made the logins, and gives the officer and the head their
   * roles.
   */
  private void accounts(
      DemoAgency agency, Stage stage, Instant moment, Map<String, String> personIds) {
    List<UUID> persons = new ArrayList<>();
    personIds.values().forEach(id -> persons.add(NodeId.require(PersonView.KIND, id, "")));
    List<UUID> all =
        stage.as(agency.administrator(), moment, () -> people.read(persons)).stream()
            .map(person -> Objects.requireNonNull(person.accountId()))
            .toList();
    Map<String, String> byName =
        await()
            .atMost(PATIENCE)
            .until(
                () -> stage.as(agency.administrator(), moment, () -> read(all)),
                views -> views.stream().allMatch(AccountView::connected))
            .stream()
            .collect(Collectors.toMap(AccountView::username, account -> account.id().toString()));
    Map<String, Role> given =
        Map.of(agency.officer(), Role.KPI_OFFICER, agency.head().username(), Role.AGENCY_HEAD);
    given.forEach(
        (username, role) ->
            stage.as(
                agency.administrator(),
                moment,
                () ->
                    roles.grant(
                        Stage.key(role == Role.KPI_OFFICER ? "officer" : "head", username),
                        new KeepingRoles.GrantCommand(
                            Objects.requireNonNull(byName.get(username)),
                            role,
                            null,
                            null,
                            null))));
  }

  private List<AccountView> read(List<UUID> ids) {
    return Objects.requireNonNull(transaction.execute(status -> accounts.read(ids)));
  }

  private Map<String, String> products(DemoAgency agency, Stage stage, Instant moment) {
    return stage
        .as(
            agency.administrator(),
            moment,
            () -> products.page(Paging.first(Paging.MOST), null, null).rows())
        .stream()
        .collect(
            Collectors.toMap(
                product -> product.code(),
                product -> new NodeId(Product.KIND, product.id().value()).toString()));
  }
}
