package ovation.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the promises about speed and memory against the programs that people use today, as whole
 * processes, in pairs. Started by {@code mvn -Pbench}; the only argument is the repository. Writes
 * the tables to the console and to {@code packaging/target/bench/table.md}.
 */
final class Bench {

  private final Setup setup;
  private final Sources sources;
  private final Works works;
  private final Report report = new Report();
  private final Engines engines;

  private Bench(Setup setup) {
    this.setup = setup;
    sources = new Sources(setup.folder(), setup.scale());
    works = new Works(setup);
    engines = new Engines(setup);
  }

  /** Measures. */
  public static void main(String[] arguments) throws Exception {
    Setup setup = Setup.read(Path.of(arguments[0]).toRealPath());
    Bench bench = new Bench(setup);
    setup.said().forEach(System.out::println);
    try {
      bench.run();
    } finally {
      List<String> lines = bench.report.lines(setup.said());
      Path table = setup.root().resolve("packaging/target/bench/table.md");
      Files.createDirectories(table.getParent());
      Files.write(table, lines);
      System.out.println();
      lines.forEach(System.out::println);
      System.out.println("\nAlso in " + setup.root().relativize(table));
      if (System.getProperty("bench.keep", "").isEmpty()) {
        Trial.remove(setup.folder());
      }
    }
  }

  private void run() throws IOException, InterruptedException {
    measure(sources::os, Step.of(":", List.of()), works.streams());
    measure(sources::os, works.archivesBegin(), works.archives());
    measure(sources::os, works.packed(), works.unpacking());
    drop("os.ova", "ours.ova", "ours", "peer");
    measure(sources::os, Step.of(":", List.of()), works.formats());
    drop("ours.qcow2", "ours.vhd", "ours.vhdx", "ours.vdi", "ours.raw");
    drop("peer.qcow2", "peer.vhd", "peer.vhdx", "peer.vdi", "peer.raw");
    memory();
    measure(sources::sparse, Step.of(":", List.of()), works.otherStreams("sparse"));
    drop("sparse.raw");
    measure(this::holes, Step.of(":", List.of()), works.holes());
    drop("wide.raw", "dense.raw", "os.raw");
    measure(sources::random, Step.of(":", List.of()), works.otherStreams("random"));
    drop("ours.vmdk", "peer.vmdk");
    measure(sources::random, works.largeBegin(), works.verifying("one", 1.10, 1.05));
    measure(sources::random, works.twoBegin(), works.verifying("two", 0.6, 0.55));
    drop("one.ova", "two.ova", "random.raw");
  }

  private Path holes() throws IOException, InterruptedException {
    sources.dense();
    return sources.wide();
  }

  /** Makes a source. */
  private interface Source {
    Path make() throws IOException, InterruptedException;
  }

  private void measure(Source source, Step begin, List<Work> all)
      throws IOException, InterruptedException {
    List<Work> wanted =
        all.stream().filter(work -> setup.only().matcher(work.title()).find()).toList();
    boolean begun = false;
    String failure = "";
    for (Work work : wanted) {
      String missing = work.theirs().missing().map(name -> name + " is not installed").orElse("");
      if (missing.isEmpty() && !begun) {
        begun = true;
        source.make();
        failure = attempt(() -> Trial.run(begin, setup.folder()));
      }
      String reason = missing.isEmpty() ? failure : missing;
      System.out.println(reason.isEmpty() ? pair(work) : report.missing(work, reason));
    }
  }

  private String pair(Work work) throws InterruptedException {
    report.ran(work);
    try {
      Pair pair = Pair.measure(work, setup.folder(), setup.runs());
      return report.measured(work, engines.of(work), pair);
    } catch (IOException e) {
      System.err.println(e.getMessage());
      return report.missing(work, "failed");
    }
  }

  private interface Attempt {
    Object run() throws IOException, InterruptedException;
  }

  private static String attempt(Attempt attempt) throws InterruptedException {
    try {
      attempt.run();
      return "";
    } catch (IOException e) {
      System.err.println(e.getMessage());
      return "could not begin";
    }
  }

  private void memory() throws IOException, InterruptedException {
    if (!setup.only().matcher("memory").find()) {
      return;
    }
    List<List<Double>> peaks = new ArrayList<>();
    for (long size : new long[] {2, 64}) {
      String source = String.valueOf(sources.memory(size).getFileName());
      List<Double> found = new ArrayList<>();
      List<Step> steps = new ArrayList<>();
      steps.add(works.archivesBegin());
      steps.add(works.conversionsBegin(source));
      steps.addAll(works.conversions(source));
      for (Step step : steps) {
        try {
          found.add(Trial.run(step, setup.folder()).peak());
        } catch (IOException e) {
          System.err.println(e.getMessage());
          found.add(Double.NaN);
        }
      }
      peaks.add(found);
    }
    List<Step> steps = works.conversions("SOURCE");
    for (int i = 0; i < steps.size(); i++) {
      String command =
          steps
              .get(i)
              .script()
              .replace("exec " + setup.ovation(), "ovation")
              .replace(" --quiet", "");
      System.out.println(report.peaks(command, peaks.get(0).get(i + 2), peaks.get(1).get(i + 2)));
    }
    for (Step step : steps) {
      for (Path result : step.results()) {
        Trial.remove(result);
      }
    }
    drop("memory-2.raw", "memory-64.raw");
  }

  private void drop(String... names) throws IOException {
    if (System.getProperty("bench.keep", "").isEmpty()) {
      sources.drop(names);
    }
  }
}
