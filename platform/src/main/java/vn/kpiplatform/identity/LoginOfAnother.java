package vn.kpiplatform.identity;

/** A login with the wanted user name exists, but with another e-mail address. */
public final class LoginOfAnother extends RuntimeException {

  public LoginOfAnother() {
    super("the user name belongs to a login with another e-mail");
  }
}
