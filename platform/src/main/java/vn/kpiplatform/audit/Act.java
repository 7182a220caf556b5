package vn.kpiplatform.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One act that changed something.
 *
 * @param at when
 * @param actor who: an account in an agency's record, the login's subject in the platform's own
 * @param operation the mutation's name
 * @param requestKey the caller's key, unique per actor and operation
 * @param inputHash SHA-256 of the input's text, in hexadecimal
 * @param input what was asked for, as JSON
 * @param object what came of it
 */
public record Act(
    UUID id,
    Instant at,
    String actor,
    String operation,
    String requestKey,
    String inputHash,
    String input,
    UUID object) {}
