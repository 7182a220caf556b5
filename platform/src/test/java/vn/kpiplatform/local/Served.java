package vn.kpiplatform.local;

/** A server that runs for this JVM: where it answers, and how it ends. */
interface Served extends AutoCloseable {

  String host();

  int port();

  /** Closing twice does no harm. */
  @Override
  void close();
}
