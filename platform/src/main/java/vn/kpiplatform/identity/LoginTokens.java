package vn.kpiplatform.identity;

import java.time.Instant;

/**
 * What a browser's login rests on. Never leaves the service.
 *
 * @param access says who is calling, until {@code validUntil}
 * @param refresh buys the next tokens, once
 */
public record LoginTokens(String access, String refresh, Instant validUntil) {

  /** Not into a log. */
  @Override
  public String toString() {
    return "LoginTokens[validUntil=" + validUntil + "]";
  }
}
