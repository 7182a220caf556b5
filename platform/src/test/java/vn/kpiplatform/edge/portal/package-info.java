@org.jspecify.annotations.NullMarked
package vn.kpiplatform.edge.portal;
