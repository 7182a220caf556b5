package vn.kpiplatform.tenancy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.kpiplatform.audit.Act;
import vn.kpiplatform.audit.Acts;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.Sha256;
import vn.kpiplatform.contract.TimeOrderedId;

/**
 * Runs an act once per actor, operation and request key, in one transaction together with its audit
 * entry. The same key with the same input returns the first object again.
 */
public class RepeatableActs {

  private static final Pattern TAKEN = Pattern.compile("[a-z]+_(?<field>[a-z_]+)_taken");

  private final TransactionTemplate transaction;
  private final Acts acts;
  private final InstantSource time;
  private final JsonMapper json;

  RepeatableActs(TransactionTemplate transaction, Acts acts, InstantSource time, JsonMapper json) {
    this.transaction = transaction;
    this.acts = acts;
    this.time = time;
    this.json = json;
  }

  /**
   * Does the act, or finds what it did before.
   *
   * @param actor called inside the transaction, names who acts or refuses
   * @param input what was asked, as a record; its JSON decides whether it is the same input
   * @param act changes rows and returns the object concerned; done again, in a new transaction, if
   *     somebody else was first with a value that is unique
   * @throws Refused REQUEST_KEY_REUSED, or whatever the act refuses
   */
  public <A> UUID once(
      String operation,
      RequestKey key,
      Object input,
      Supplier<A> actor,
      Function<A, String> name,
      Body<A> act) {
    String text = json.writeValueAsString(input);
    String hash = Sha256.of(text);
    Instant now = time.instant();
    Supplier<UUID> attempt =
        () -> {
          A who = actor.get();
          Optional<UUID> earlier = earlier(name.apply(who), operation, key, hash);
          if (earlier.isPresent()) {
            return earlier.get();
          }
          UUID object = act.perform(who, now);
          acts.add(
              new Act(
                  TimeOrderedId.at(now),
                  now,
                  name.apply(who),
                  operation,
                  key.value(),
                  hash,
                  text,
                  object));
          return object;
        };
    try {
      return inTransaction(attempt);
    } catch (DataIntegrityViolationException simultaneous) {
      // somebody did the same at once and was first: now their work is seen, and either found again
      // under this key or a reason to refuse
      return again(attempt);
    }
  }

  private UUID again(Supplier<UUID> attempt) {
    try {
      return inTransaction(attempt);
    } catch (DataIntegrityViolationException lasting) {
      throw refusal(lasting);
    }
  }

  /** A unique constraint that an input can violate is named table_field_taken. */
  private static RuntimeException refusal(DataIntegrityViolationException violation) {
    ServerErrorMessage told =
        violation.getMostSpecificCause() instanceof PSQLException answer
            ? answer.getServerErrorMessage()
            : null;
    String constraint = told == null ? null : told.getConstraint();
    Matcher taken = TAKEN.matcher(constraint == null ? "" : constraint);
    if (taken.matches()) {
      return Refused.because(BasicRefusal.TAKEN, camelCase(taken.group("field")));
    }
    return violation;
  }

  private static String camelCase(String column) {
    return Pattern.compile("_([a-z])")
        .matcher(column)
        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }

  private UUID inTransaction(Supplier<UUID> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }

  private Optional<UUID> earlier(String actor, String operation, RequestKey key, String hash) {
    return acts.find(actor, operation, key.value())
        .map(
            earlier -> {
              if (!earlier.inputHash().equals(hash)) {
                throw Refused.because(BasicRefusal.REQUEST_KEY_REUSED, "requestKey");
              }
              return earlier.object();
            });
  }

  /** The body of an act. */
  @FunctionalInterface
  public interface Body<A> {
    /** Changes rows as {@code actor} at the moment {@code now}; returns the object concerned. */
    UUID perform(A actor, Instant now);
  }
}
