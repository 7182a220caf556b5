package vn.kpiplatform.contract;

/** A thing with an id in the API. Its view class is named after its type, with View at the end. */
public interface Node {

  /** The id clients use. */
  NodeId id();
}
