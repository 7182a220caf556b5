package vn.kpiplatform.organisation.graphql;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Folded;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.AccountView;
import vn.kpiplatform.identity.ReadingAccounts;
import vn.kpiplatform.organisation.Capacity;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.organisation.EndingPosting;
import vn.kpiplatform.organisation.GivingAccount;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.PersonOrder;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.PostingPerson;
import vn.kpiplatform.organisation.PostingView;
import vn.kpiplatform.organisation.ReadingPeople;
import vn.kpiplatform.organisation.RegisteringPerson;
import vn.kpiplatform.organisation.UnitView;

@Controller
class PersonController {

  private final RegisteringPerson registering;
  private final PostingPerson posting;
  private final EndingPosting ending;
  private final GivingAccount giving;
  private final ReadingPeople people;
  private final ReadingAccounts accounts;
  private final Hierarchy hierarchy;
  private final InstantSource time;

  PersonController(
      RegisteringPerson registering,
      PostingPerson posting,
      EndingPosting ending,
      GivingAccount giving,
      ReadingPeople people,
      ReadingAccounts accounts,
      Hierarchy hierarchy,
      InstantSource time) {
    this.registering = registering;
    this.posting = posting;
    this.ending = ending;
    this.giving = giving;
    this.people = people;
    this.accounts = accounts;
    this.hierarchy = hierarchy;
    this.time = time;
  }

  @QueryMapping
  Page<PersonView> people(
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before,
      @Argument @Nullable String unitId,
      @Argument @Nullable String search,
      @Argument @Nullable PersonOrder order) {
    UUID unit = unitId == null ? null : NodeId.require(UnitView.KIND, unitId, "unitId");
    return people.page(
        Paging.of(first, after, last, before),
        unit,
        Folded.search(search, "search"),
        order == null ? PersonOrder.PERSONNEL_CODE : order);
  }

  @BatchMapping(typeName = PersonView.KIND)
  Map<PersonView, PostingView> posting(List<PersonView> persons) {
    Map<UUID, PostingView> postings = people.postingsOf(ids(persons), today());
    Map<PersonView, PostingView> found = new HashMap<>();
    for (PersonView person : persons) {
      PostingView place = postings.get(person.id().value());
      if (place != null) {
        found.put(person, place);
      }
    }
    return found;
  }

  @BatchMapping(typeName = PersonView.KIND)
  Map<PersonView, PersonView> superior(List<PersonView> persons) {
    Map<UUID, UUID> superiors = hierarchy.superiorsOf(ids(persons), today());
    return Beside.nodes(persons, person -> superiors.get(person.id().value()), people::find);
  }

  @BatchMapping(typeName = PersonView.KIND)
  Map<PersonView, AccountView> account(List<PersonView> persons) {
    return Beside.nodes(persons, PersonView::accountId, accounts::read);
  }

  @BatchMapping(typeName = AccountView.KIND)
  Map<AccountView, PersonView> person(List<AccountView> held) {
    Map<UUID, PersonView> behind = new HashMap<>();
    for (PersonView person :
        people.behind(held.stream().map(account -> account.id().value()).toList())) {
      UUID account = person.accountId();
      if (account != null) {
        behind.put(account, person);
      }
    }
    Map<AccountView, PersonView> found = new HashMap<>();
    for (AccountView account : held) {
      PersonView person = behind.get(account.id().value());
      if (person != null) {
        found.put(account, person);
      }
    }
    return found;
  }

  @MutationMapping
  UUID registerPerson(@Argument RegisterPersonInput input) {
    return registering.register(
        new RequestKey(input.requestKey()),
        new RegisteringPerson.Command(
            input.personnelCode(),
            input.fullName(),
            input.employmentKind(),
            Boolean.TRUE.equals(input.outside())));
  }

  @MutationMapping
  UUID postPerson(@Argument PostPersonInput input) {
    return posting.post(
        new RequestKey(input.requestKey()),
        new PostingPerson.Command(
            input.personId(), input.unitId(), input.positionId(), input.capacity(), input.from()));
  }

  @MutationMapping
  UUID movePerson(@Argument PostPersonInput input) {
    return posting.move(
        new RequestKey(input.requestKey()),
        new PostingPerson.Command(
            input.personId(), input.unitId(), input.positionId(), input.capacity(), input.from()));
  }

  @MutationMapping
  UUID endPosting(@Argument EndPostingInput input) {
    return ending.end(
        new RequestKey(input.requestKey()),
        new EndingPosting.Command(input.personId(), input.lastDay()));
  }

  @MutationMapping
  UUID giveAccount(@Argument GiveAccountInput input) {
    return giving.give(
        new RequestKey(input.requestKey()),
        new GivingAccount.Command(input.personId(), input.username(), input.email()));
  }

  private LocalDate today() {
    return CivilTime.day(time.instant());
  }

  private static List<UUID> ids(List<PersonView> persons) {
    return persons.stream().map(person -> person.id().value()).toList();
  }

  record RegisterPersonInput(
      String requestKey,
      String personnelCode,
      String fullName,
      EmploymentKind employmentKind,
      @Nullable Boolean outside) {}

  record PostPersonInput(
      String requestKey,
      String personId,
      String unitId,
      String positionId,
      Capacity capacity,
      LocalDate from) {}

  record EndPostingInput(String requestKey, String personId, LocalDate lastDay) {}

  record GiveAccountInput(String requestKey, String personId, String username, String email) {}
}
