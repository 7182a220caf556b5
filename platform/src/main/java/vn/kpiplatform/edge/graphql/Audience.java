package vn.kpiplatform.edge.graphql;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import org.springframework.security.access.AccessDeniedException;
import vn.kpiplatform.identity.Caller;
import vn.kpiplatform.identity.CallerAuthentication;

/** For whom an entry of the API is; stated in the schema beside the entry itself. */
enum Audience {
  /** A member of the agency that the token names. */
  MEMBER,
  /** An analyst of the ministry. */
  MINISTRY,
  /** An operator of the platform. */
  OPERATOR,
  /** Whoever has a valid token. */
  ANYBODY;

  private static final String DIRECTIVE = "access";
  private static final String ARGUMENT = "to";

  /**
   * The audience of a field.
   *
   * @throws IllegalStateException if the schema states none
   */
  static Audience of(GraphQLFieldDefinition field) {
    GraphQLAppliedDirective access = field.getAppliedDirective(DIRECTIVE);
    if (access == null) {
      throw new IllegalStateException(field.getName() + " states no audience");
    }
    return valueOf(String.valueOf(access.getArgument(ARGUMENT).<Object>getValue()));
  }

  /**
   * Goes on only if the present caller belongs to it.
   *
   * @throws AccessDeniedException otherwise
   */
  void admitCaller() {
    Caller caller = CallerAuthentication.current();
    boolean admitted =
        switch (this) {
          case MEMBER -> caller.duties().isEmpty() && caller.tenant().isPresent();
          case MINISTRY -> caller.duties().contains(Caller.Duty.MINISTRY_VIEWER);
          case OPERATOR -> caller.duties().contains(Caller.Duty.PLATFORM_OPERATOR);
          case ANYBODY -> true;
        };
    if (!admitted) {
      throw new AccessDeniedException("not for this caller");
    }
  }
}
