package vn.kpiplatform.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.FrameworkDocument;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Variant;
import vn.kpiplatform.organisation.Capacity;
import vn.kpiplatform.organisation.Posts;
import vn.kpiplatform.organisation.Posts.Post;
import vn.kpiplatform.scoring.Scheme;
import vn.kpiplatform.scoring.Subject;

/** By which variant of the period's framework people are scored. */
@Component
class Variants {

  private final Posts posts;
  private final Frameworks frameworks;

  Variants(Posts posts, Frameworks frameworks) {
    this.posts = posts;
    this.frameworks = frameworks;
  }

  /**
   * As what somebody is scored.
   *
   * @param variant absent when the framework does not cover such a post
   */
  record Scored(Subject subject, @Nullable String variant) {}

  /** By the post of the period's last day, or of the last day in it that a person served. */
  Map<UUID, Scored> of(Period period, Collection<UUID> persons) {
    return of(frameworks.document(period.frameworkVersion()), period, persons);
  }

  /** As {@link #of(Period, Collection)}, under another framework than the period's. */
  Map<UUID, Scored> of(FrameworkDocument framework, Period period, Collection<UUID> persons) {
    Map<UUID, Scored> found = new HashMap<>();
    posts
        .latest(persons, period.startsOn(), period.endsOn())
        .forEach((person, post) -> found.put(person, scored(framework, post)));
    return found;
  }

  /** The criteria by which each of these people is scored; absent for whom there are none. */
  Map<UUID, List<Scheme.Criterion>> criteria(Period period, Collection<UUID> persons) {
    Scheme scheme = frameworks.document(period.frameworkVersion()).scheme();
    Map<UUID, List<Scheme.Criterion>> criteria = new HashMap<>();
    of(period, persons)
        .forEach(
            (person, as) -> {
              if (as.variant() != null) {
                criteria.put(person, scheme.variant(as.variant()).criteria());
              }
            });
    criteria.values().removeIf(List::isEmpty);
    return criteria;
  }

  /**
   * The criteria by which this person is scored.
   *
   * @throws Refused NO_CRITERIA at the field when there are none
   */
  List<Scheme.Criterion> criteria(Period period, UUID person, String field) {
    return Optional.ofNullable(criteria(period, List.of(person)).get(person))
        .orElseThrow(() -> Refused.because(AssessmentRefusal.NO_CRITERIA, field));
  }

  /** What is to be judged of this person. */
  List<Judgeable> judgeable(Period period, UUID person) {
    Scheme scheme = frameworks.document(period.frameworkVersion()).scheme();
    return of(period, List.of(person)).values().stream()
        .flatMap(as -> Judgeable.of(scheme, as.variant()).stream())
        .toList();
  }

  private static Scored scored(FrameworkDocument framework, Post post) {
    Subject subject = subject(post.capacity());
    return new Scored(
        subject,
        framework
            .content()
            .variant(subject, post.units(), post.position())
            .map(Variant::code)
            .orElse(null));
  }

  private static Subject subject(Capacity capacity) {
    return switch (capacity) {
      case STAFF -> Subject.STAFF;
      case DEPUTY -> Subject.DEPUTY;
      case HEAD -> Subject.HEAD;
    };
  }
}
