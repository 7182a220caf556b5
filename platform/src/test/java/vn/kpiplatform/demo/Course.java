package vn.kpiplatform.demo;

import java.util.Arrays;

/** How a task goes, as one letter in the table of people; one unit of it is what goes wrong. */
enum Course {
  ON_TIME('+'),
  /** In time and better than was asked for. */
  BEYOND('B'),
  /** Handed in after the due date. */
  LATE('L'),
  /** Late for an objective cause that an authority confirmed. */
  EXCUSED('O'),
  /** Returned as incomplete, then accepted. */
  INCOMPLETE('I'),
  /** Returned for a major error, then accepted. */
  FAULTY('M'),
  /** Returned for a major error twice, then accepted. */
  TWICE_FAULTY('D'),
  /** Only half of the units are ever handed in. */
  HALF('H'),
  NOT_DONE('N'),
  /** Handed in, but the superior does not answer. */
  AWAITING('W'),
  NOT_ASSIGNED('.');

  private final int letter;

  Course(char letter) {
    this.letter = letter;
  }

  static Course of(int letter) {
    return Arrays.stream(values())
        .filter(course -> course.letter == letter)
        .findFirst()
        .orElseThrow();
  }

  /** How many of a task's units go the straight way. */
  int straight(int quantity) {
    return switch (this) {
      case ON_TIME, BEYOND, AWAITING -> quantity;
      case HALF -> quantity / 2;
      case NOT_DONE, NOT_ASSIGNED -> 0;
      case LATE, EXCUSED, INCOMPLETE, FAULTY, TWICE_FAULTY -> quantity - 1;
    };
  }
}
