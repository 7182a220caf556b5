package vn.kpiplatform.contract;

import java.util.regex.Pattern;

/**
 * Under which name somebody logs in, and where the invitation goes.
 *
 * @param username lower-case letters, digits, dots, hyphens and underscores; 3 to 64 characters
 * @param email an address, up to 200 characters
 */
public record LoginName(String username, String email) {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");
  private static final int USERNAME_LENGTH = 64;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final int EMAIL_LENGTH = 200;

  /**
   * The two as the caller wrote them, in Unicode NFC without outer blanks; every fault is noted.
   *
   * @param path what stands before the names of the two fields, empty or with a dot at its end
   */
  public static LoginName check(Checks checks, String username, String email, String path) {
    String name = checks.text(username, USERNAME_LENGTH, path + "username");
    checks.that(
        name.isEmpty() || USERNAME.matcher(name).matches(),
        BasicRefusal.MALFORMED,
        path + "username",
        Form.USERNAME);
    String address = checks.text(email, EMAIL_LENGTH, path + "email");
    checks.that(
        address.isEmpty() || EMAIL.matcher(address).matches(),
        BasicRefusal.MALFORMED,
        path + "email",
        Form.EMAIL_ADDRESS);
    return new LoginName(name, address);
  }
}
