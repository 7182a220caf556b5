package vn.kpiplatform.framework.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.DraftChange;
import vn.kpiplatform.framework.DraftReview;
import vn.kpiplatform.framework.DraftSum;
import vn.kpiplatform.framework.DraftingFramework;
import vn.kpiplatform.framework.FrameworkContentView;
import vn.kpiplatform.framework.FrameworkDraftView;
import vn.kpiplatform.framework.FrameworkView;
import vn.kpiplatform.framework.PublishingFramework;
import vn.kpiplatform.framework.ReadingDrafts;
import vn.kpiplatform.framework.ReadingFrameworks;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.ReadingPeople;

@Controller
class DraftController {

  private static final String DRAFT = FrameworkDraftView.KIND;

  private final DraftingFramework drafting;
  private final PublishingFramework publishing;
  private final ReadingDrafts drafts;
  private final ReadingFrameworks frameworks;
  private final ReadingPeople people;
  private final MessageSource messages;

  DraftController(
      DraftingFramework drafting,
      PublishingFramework publishing,
      ReadingDrafts drafts,
      ReadingFrameworks frameworks,
      ReadingPeople people,
      MessageSource messages) {
    this.drafting = drafting;
    this.publishing = publishing;
    this.drafts = drafts;
    this.frameworks = frameworks;
    this.people = people;
    this.messages = messages;
  }

  @QueryMapping
  Page<FrameworkDraftView> frameworkDrafts(
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return drafts.page(Paging.of(first, after, last, before));
  }

  @MutationMapping
  UUID startFrameworkDraft(@Argument StartFrameworkDraftInput input) {
    return drafting.start(
        new RequestKey(input.requestKey()),
        new DraftingFramework.StartCommand(input.frameworkId()));
  }

  @MutationMapping
  UUID changeFrameworkDraft(@Argument ChangeFrameworkDraftInput input) {
    return drafting.change(
        new RequestKey(input.requestKey()),
        new DraftingFramework.ChangeCommand(
            input.draftId(), input.expectedVersion(), input.changes()));
  }

  @MutationMapping
  UUID discardFrameworkDraft(@Argument DraftInput input) {
    return drafting.discard(
        new RequestKey(input.requestKey()),
        new DraftingFramework.DiscardCommand(input.draftId(), input.expectedVersion()));
  }

  @MutationMapping
  UUID proposeFrameworkDraft(@Argument ProposeFrameworkDraftInput input) {
    return publishing.propose(
        new RequestKey(input.requestKey()),
        new PublishingFramework.ProposeCommand(
            input.draftId(), input.expectedVersion(), input.fromPeriod()));
  }

  @MutationMapping
  UUID publishFrameworkDraft(@Argument DraftInput input) {
    return publishing.publish(
        new RequestKey(input.requestKey()),
        new PublishingFramework.PublishCommand(input.draftId(), input.expectedVersion()));
  }

  @BatchMapping(typeName = DRAFT)
  Map<FrameworkDraftView, FrameworkView> published(List<FrameworkDraftView> shown) {
    return Beside.nodes(shown, FrameworkDraftView::publishedId, frameworks::find);
  }

  @BatchMapping(typeName = DRAFT)
  Map<FrameworkDraftView, PersonView> proposedBy(List<FrameworkDraftView> shown) {
    return behind(shown, FrameworkDraftView::proposedByAccount);
  }

  @BatchMapping(typeName = DRAFT)
  Map<FrameworkDraftView, FrameworkView> base(List<FrameworkDraftView> shown) {
    return Beside.nodes(shown, FrameworkDraftView::baseId, frameworks::find);
  }

  @BatchMapping(typeName = DRAFT)
  Map<FrameworkDraftView, PersonView> startedBy(List<FrameworkDraftView> shown) {
    return behind(shown, FrameworkDraftView::startedByAccount);
  }

  @BatchMapping(typeName = DRAFT)
  Map<FrameworkDraftView, PersonView> editedBy(List<FrameworkDraftView> shown) {
    return behind(shown, FrameworkDraftView::editedByAccount);
  }

  @SchemaMapping(typeName = DRAFT)
  FrameworkContentView content(FrameworkDraftView draft) {
    return draft.content();
  }

  @SchemaMapping(typeName = DRAFT)
  List<DraftSum> sums(FrameworkDraftView draft) {
    return draft.sums();
  }

  @SchemaMapping(typeName = DRAFT)
  String document(FrameworkDraftView draft) {
    return draft.document();
  }

  @BatchMapping(typeName = DRAFT)
  Map<FrameworkDraftView, List<DraftReview.Fault>> faults(List<FrameworkDraftView> shown) {
    return reviewed(shown, DraftReview::faults);
  }

  @BatchMapping(typeName = DRAFT)
  Map<FrameworkDraftView, List<DraftReview.Difference>> differences(
      List<FrameworkDraftView> shown) {
    return reviewed(shown, DraftReview::differences);
  }

  @SchemaMapping(typeName = "FrameworkFault")
  String message(DraftReview.Fault fault, Locale locale) {
    Object[] arguments = {Objects.requireNonNullElse(fault.article(), "")};
    return messages.getMessage("fault." + fault.code(), arguments, locale);
  }

  private <T> Map<FrameworkDraftView, T> reviewed(
      List<FrameworkDraftView> shown, Function<DraftReview, T> part) {
    Map<FrameworkDraftView, T> found = new HashMap<>();
    drafts.reviews(shown).forEach((draft, review) -> found.put(draft, part.apply(review)));
    return found;
  }

  private Map<FrameworkDraftView, PersonView> behind(
      List<FrameworkDraftView> shown, Function<FrameworkDraftView, @Nullable UUID> account) {
    Map<UUID, PersonView> behind = new HashMap<>();
    people
        .behind(shown.stream().map(account).filter(Objects::nonNull).distinct().toList())
        .forEach(person -> behind.put(person.accountId(), person));
    Map<FrameworkDraftView, PersonView> found = new HashMap<>();
    for (FrameworkDraftView draft : shown) {
      PersonView person = behind.get(account.apply(draft));
      if (person != null) {
        found.put(draft, person);
      }
    }
    return found;
  }

  record StartFrameworkDraftInput(String requestKey, @Nullable String frameworkId) {}

  record ChangeFrameworkDraftInput(
      String requestKey, String draftId, int expectedVersion, List<DraftChange> changes) {}

  record ProposeFrameworkDraftInput(
      String requestKey, String draftId, int expectedVersion, String fromPeriod) {}

  record DraftInput(String requestKey, String draftId, int expectedVersion) {}
}
