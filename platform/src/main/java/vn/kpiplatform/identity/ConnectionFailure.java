package vn.kpiplatform.identity;

/** Why an account has no login yet, in words that say nothing about the identity provider. */
enum ConnectionFailure {
  /** The user name belongs to a login with another e-mail address. */
  LOGIN_HAS_ANOTHER_EMAIL,
  /** The identity provider refused, or did not answer. */
  IDENTITY_PROVIDER_REFUSED
}
