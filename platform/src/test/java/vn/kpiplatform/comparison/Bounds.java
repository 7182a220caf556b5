package vn.kpiplatform.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The least and the greatest value that a weighted sum of unknown numbers between 0 and 100 can
 * have, when some other weighted sums of them are known: exact linear programming, by the simplex
 * method with Bland's rule.
 */
final class Bounds {

  private static final BigFraction MOST = BigFraction.of(100);

  private final int unknowns;
  private final List<BigFraction[]> rows = new ArrayList<>();
  private final List<BigFraction> sums = new ArrayList<>();

  Bounds(int unknowns) {
    this.unknowns = unknowns;
    for (int i = 0; i < unknowns; i++) {
      BigFraction[] row = zeros(2 * unknowns);
      row[i] = BigFraction.ONE;
      row[unknowns + i] = BigFraction.ONE;
      rows.add(row);
      sums.add(MOST);
    }
  }

  /** The weighted sum is known. */
  void know(List<BigFraction> weights, BigFraction sum) {
    BigFraction[] row = zeros(2 * unknowns);
    for (int i = 0; i < unknowns; i++) {
      row[i] = weights.get(i);
    }
    rows.add(row);
    sums.add(sum);
  }

  /** How far apart the least and the greatest possible value of the weighted sum are. */
  BigFraction width(List<BigFraction> weights) {
    List<BigFraction> opposite = weights.stream().map(BigFraction::negate).toList();
    return greatest(weights).add(greatest(opposite));
  }

  private BigFraction greatest(List<BigFraction> weights) {
    int columns = 2 * unknowns + rows.size();
    BigFraction[][] table = new BigFraction[rows.size()][];
    int[] basis = new int[rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      table[r] = zeros(columns + 1);
      System.arraycopy(rows.get(r), 0, table[r], 0, 2 * unknowns);
      table[r][2 * unknowns + r] = BigFraction.ONE;
      table[r][columns] = sums.get(r);
      basis[r] = 2 * unknowns + r;
    }
    BigFraction[] first = zeros(columns);
    for (int r = 0; r < rows.size(); r++) {
      first[2 * unknowns + r] = BigFraction.ONE.negate();
    }
    BigFraction left = improve(table, basis, first, columns);
    if (!left.equals(BigFraction.ZERO)) {
      throw new IllegalStateException("what is known contradicts itself");
    }
    BigFraction[] second = zeros(columns);
    for (int i = 0; i < unknowns; i++) {
      second[i] = weights.get(i);
    }
    return improve(table, basis, second, 2 * unknowns);
  }

  /** Exchanges unknowns in the basis until the goal cannot grow; only the first columns enter. */
  private static BigFraction improve(
      BigFraction[][] table, int[] basis, BigFraction[] goal, int entering) {
    int last = table[0].length - 1;
    while (true) {
      int column = 0;
      while (column < entering && gain(table, basis, goal, column).signum() <= 0) {
        column++;
      }
      int row = column == entering ? -1 : leaving(table, basis, column, last);
      if (row < 0) {
        BigFraction value = BigFraction.ZERO;
        for (int r = 0; r < table.length; r++) {
          value = value.add(goal[basis[r]].multiply(table[r][last]));
        }
        return value;
      }
      exchange(table, row, column);
      basis[row] = column;
    }
  }

  private static BigFraction gain(
      BigFraction[][] table, int[] basis, BigFraction[] goal, int column) {
    BigFraction gain = goal[column];
    for (int r = 0; r < table.length; r++) {
      if (table[r][column].signum() != 0) {
        gain = gain.subtract(goal[basis[r]].multiply(table[r][column]));
      }
    }
    return gain;
  }

  private static int leaving(BigFraction[][] table, int[] basis, int column, int last) {
    int row = -1;
    BigFraction least = MOST;
    for (int r = 0; r < table.length; r++) {
      if (table[r][column].signum() > 0) {
        BigFraction ratio = table[r][last].divide(table[r][column]);
        int order = row < 0 ? -1 : ratio.compareTo(least);
        if (order < 0 || (order == 0 && basis[r] < basis[row])) {
          row = r;
          least = ratio;
        }
      }
    }
    return row;
  }

  private static void exchange(BigFraction[][] table, int row, int column) {
    BigFraction pivot = table[row][column];
    for (int c = 0; c < table[row].length; c++) {
      table[row][c] = table[row][c].divide(pivot);
    }
    for (int r = 0; r < table.length; r++) {
      BigFraction factor = table[r][column];
      if (r != row && factor.signum() != 0) {
        for (int c = 0; c < table[r].length; c++) {
          if (table[row][c].signum() != 0) {
            table[r][c] = table[r][c].subtract(factor.multiply(table[row][c]));
          }
        }
      }
    }
  }

  private static BigFraction[] zeros(int length) {
    BigFraction[] zeros = new BigFraction[length];
    Arrays.fill(zeros, BigFraction.ZERO);
    return zeros;
  }
}
