/** Rules that the contract keeps, whatever module adds to it. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.sdl;
