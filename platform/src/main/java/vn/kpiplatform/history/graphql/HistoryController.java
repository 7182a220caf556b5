package vn.kpiplatform.history.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.history.HistoryEntry;
import vn.kpiplatform.history.ReadingHistory;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.ReadingPeople;

@Controller
class HistoryController {

  private final ReadingHistory histories;
  private final ReadingPeople people;

  HistoryController(ReadingHistory histories, ReadingPeople people) {
    this.histories = histories;
    this.people = people;
  }

  @QueryMapping
  Page<HistoryEntry> history(
      @Argument String recordId,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return histories.page(recordId, Paging.of(first, after, last, before));
  }

  @BatchMapping(typeName = "HistoryEntry")
  Map<HistoryEntry, PersonView> by(List<HistoryEntry> rows) {
    Map<UUID, PersonView> behind = new HashMap<>();
    for (PersonView person :
        people.behind(rows.stream().map(HistoryEntry::byAccount).distinct().toList())) {
      UUID account = person.accountId();
      if (account != null) {
        behind.put(account, person);
      }
    }
    Map<HistoryEntry, PersonView> found = new HashMap<>();
    for (HistoryEntry row : rows) {
      PersonView person = behind.get(row.byAccount());
      if (person != null) {
        found.put(row, person);
      }
    }
    return found;
  }
}
