package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What posts people hold, by the codes that an agency's own rules can name. */
public interface Posts {

  /**
   * The latest post that each of these persons holds on a day of the span; persons without one are
   * absent. One statement for all.
   */
  Map<UUID, Post> latest(Collection<UUID> persons, LocalDate from, LocalDate to);

  /**
   * Those of the agency's own people who hold no post on any day of the span, although they have an
   * account that has not ended or have never held a post: whoever has left is not among them.
   */
  Set<UUID> unposted(LocalDate from, LocalDate to);

  /**
   * A post.
   *
   * @param units the codes of its unit and of those above it, the nearest first
   * @param position the code of its position
   */
  record Post(Capacity capacity, List<String> units, String position) {

    public Post {
      units = List.copyOf(units);
    }
  }
}
