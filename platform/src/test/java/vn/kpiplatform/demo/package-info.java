/**
 * The demonstration: invented agencies with invented people and their work. All of it is made
 * through the use cases, as if the people had acted in the past; nothing is written by hand.
 */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.demo;
