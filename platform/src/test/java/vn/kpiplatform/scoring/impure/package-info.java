/** Code that breaks the purity of the engine, and stays for it. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.scoring.impure;
