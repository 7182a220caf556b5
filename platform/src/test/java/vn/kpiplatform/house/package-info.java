/** Rules of the house: what every module keeps, checked on whatever modules there are. */
@org.jspecify.annotations.NullMarked
package vn.kpiplatform.house;
