package ovation.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Two sides of a work, measured in turns.
 *
 * @param ours median of seconds
 * @param theirs median of seconds
 * @param ratio the median of the runs' ratios
 * @param size our result's size divided by the peer's; 0 if there are no two results
 * @param peak the most memory that we had resident in any run, in MiB
 */
record Pair(double ours, double theirs, double ratio, double size, double peak) {

  static Pair measure(Work work, Path folder, int runs) throws IOException, InterruptedException {
    double[] ours = new double[runs];
    double[] theirs = new double[runs];
    double[] ratios = new double[runs];
    double peak = 0;
    for (int run = 0; run < runs; run++) {
      // The peer first: some of its results are our sources.
      theirs[run] = Trial.run(work.theirs(), folder).seconds();
      Trial trial = Trial.run(work.ours(), folder);
      ours[run] = trial.seconds();
      peak = Math.max(peak, trial.peak());
      ratios[run] = ours[run] / theirs[run];
    }
    double size = size(work);
    return new Pair(median(ours), median(theirs), median(ratios), size, peak);
  }

  private static double size(Work work) throws IOException {
    if (work.ours().results().isEmpty() || work.theirs().results().isEmpty()) {
      return 0;
    }
    Path one = work.ours().results().getFirst();
    Path other = work.theirs().results().getFirst();
    boolean files = Files.isRegularFile(one) && Files.isRegularFile(other);
    return files ? (double) Files.size(one) / Files.size(other) : 0;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
