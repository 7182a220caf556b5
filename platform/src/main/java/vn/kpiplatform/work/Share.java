package vn.kpiplatform.work;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Refused;

/** One person's share of joint work, above 0; the shares of all are 1 together. */
record Share(UUID person, int numerator, int denominator) {

  static final int FEWEST = 2;
  static final int MOST = 20;
  private static final int MOST_PARTS = 1_000;

  /**
   * Two to twenty different people, none of whom assigns it, whose shares are exactly the whole.
   *
   * @throws Refused every fault, each at its place in shares
   */
  static void check(List<Share> shares, UUID superior) {
    Checks checks = new Checks();
    checks.that(
        shares.size() >= FEWEST && shares.size() <= MOST,
        BasicRefusal.OUT_OF_RANGE,
        "shares",
        FEWEST,
        MOST);
    checks.refuseIfAny();
    Set<UUID> people = new HashSet<>();
    BigFraction sum = BigFraction.ZERO;
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      String field = "shares." + i;
      checks.that(!share.person().equals(superior), WorkRefusal.OWN_FILE, field + ".personId");
      checks.that(people.add(share.person()), WorkRefusal.SAME_PERSON, field + ".personId");
      boolean part =
          share.numerator() >= 1
              && share.denominator() >= 1
              && share.denominator() <= MOST_PARTS
              && share.numerator() <= share.denominator();
      checks.that(part, WorkRefusal.NOT_A_SHARE, field, MOST_PARTS);
      if (part) {
        sum = sum.add(BigFraction.of(share.numerator(), share.denominator()));
      }
    }
    checks.refuseIfAny();
    if (!sum.equals(BigFraction.ONE)) {
      throw Refused.because(WorkRefusal.SHARES_NOT_WHOLE, "shares", sum.toString());
    }
  }
}
