/** The web portal's side of the service: signing in, sessions, and the page itself. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.edge.portal;
