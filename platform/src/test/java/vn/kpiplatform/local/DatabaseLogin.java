package vn.kpiplatform.local;

/** The three logins of the platform's database, with the passwords they have in the local run. */
public enum DatabaseLogin {
  /** Creates structure; the only one that may. */
  OWNER("kpi_owner"),
  /** Works in the control schema. */
  CONTROL("kpi_control"),
  /** Works inside one agency at a time. */
  APP("kpi_app");

  private final String user;

  DatabaseLogin(String user) {
    this.user = user;
  }

  public String user() {
    return user;
  }

  /** Fit for this machine only: the local server listens on the loopback address. */
  public String password() {
    return user + "-local";
  }
}
