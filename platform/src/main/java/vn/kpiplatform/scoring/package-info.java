/**
 * The scoring engine: a scheme and one person's facts in, an explained score sheet out.
 *
 * <p>Pure. It knows no other module, no framework and no clock; numbers are exact fractions from
 * the first to the last step, so the same facts give the same sheet on any machine, for ever.
 */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.scoring;
