/** Schemes as data, held against the shape that every scheme has. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.templates;
