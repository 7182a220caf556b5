package vn.kpiplatform.edge.graphql;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import org.springframework.security.access.AccessDeniedException;
import vn.kpiplatform.identity.Caller;
import vn.kpiplatform.identity.CallerAuthentication;

/** For whom an entry of the API is; stated in the schema beside the entry itself. */
enum Audience {
  /** A member of the agency that the token names. */
  MEMBER,
  /** An analyst of the ministry: has the duty, and is a member of the ministry's organisation. */
  MINISTRY,
  /** An operator of the platform. */
  OPERATOR,
  /** Whoever has a valid token. */
  ANYBODY;

  private static final String DIRECTIVE = "access";
  private static final String ARGUMENT = "to";

  /**
   * The audience of an entry, or of a type whose things are read by id.
   *
   * @throws IllegalStateException if the schema states none
   */
  static Audience of(GraphQLDirectiveContainer part) {
    GraphQLAppliedDirective access = part.getAppliedDirective(DIRECTIVE);
    if (access == null) {
      throw new IllegalStateException(part.getName() + " states no audience");
    }
    return valueOf(String.valueOf(access.getArgument(ARGUMENT).<Object>getValue()));
  }

  /**
   * Goes on only if the present caller belongs to it.
   *
   * @throws AccessDeniedException otherwise
   */
  void admitCaller() {
    if (!admitsCaller()) {
      throw new AccessDeniedException("not for this caller");
    }
  }

  /** Whether the present caller belongs to it. */
  boolean admitsCaller() {
    Caller caller = CallerAuthentication.current();
    return switch (this) {
      case MEMBER -> caller.duties().isEmpty() && caller.tenant().isPresent();
      case MINISTRY -> caller.ofMinistry() && caller.duties().contains(Caller.Duty.MINISTRY_VIEWER);
      case OPERATOR -> caller.duties().contains(Caller.Duty.PLATFORM_OPERATOR);
      case ANYBODY -> true;
    };
  }
}
