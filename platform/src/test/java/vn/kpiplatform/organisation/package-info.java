/** Rules about units and postings. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.organisation;
