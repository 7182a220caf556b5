/** The whole platform on real servers, called from outside. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.running;
