/** An engine that knows more than numbers, so that the rules of purity are seen to report it. */
@org.jspecify.annotations.NullMarked
package impure;
