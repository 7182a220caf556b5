package vn.kpiplatform.edge.graphql;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mutation answers: the object concerned, or why nothing was done; for acts asked for
 * together, one such answer for each.
 */
record Payload(@Nullable UUID object, @Nullable List<Payload> results, List<UserError> userErrors) {

  static Payload of(UUID object) {
    return new Payload(object, null, List.of());
  }

  static Payload of(List<Payload> results) {
    return new Payload(null, results, List.of());
  }

  static Payload refused(List<UserError> errors) {
    return new Payload(null, null, errors);
  }

  /** One reason, in the caller's language; the code is the same in every language. */
  record UserError(String code, String field, String message) {}
}
