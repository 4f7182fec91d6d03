package ovation.packaging.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import ovation.model.text.Sentence;
import ovation.packaging.job.JobRunner;
import ovation.packaging.job.Outcome;
import ovation.packaging.job.Progress;
import ovation.packaging.output.FileOperations;

/** What the tests of exports share. */
final class Exports {

  private Exports() {}

  static Outcome<ExportResult> run(ExportPlan plan) {
    return JobRunner.runInline(new ExportJob(plan), state -> {});
  }

  static Outcome<ExportResult> run(ExportPlan plan, FileOperations files) {
    return JobRunner.runInline(new ExportJob(plan, files), state -> {});
  }

  static <R> String failure(Outcome<R> outcome) {
    return ((Outcome.Failed<R>) outcome).reason().getMessage();
  }

  /** Returns every file below a folder with its size and a hash of its content. */
  static Map<String, String> state(Path folder) {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        String content =
            Files.isRegularFile(path)
                ? Files.size(path) + " bytes " + Arrays.hashCode(Files.readAllBytes(path))
                : "folder";
        state.put(folder.relativize(path).toString(), content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return state;
  }

  static List<String> names(Path folder) {
    return List.copyOf(state(folder).keySet());
  }

  /** A signer that signs nothing, of a size known before or not. */
  record Stamp(boolean fixed) implements ManifestSigner {
    @Override
    public byte[] certificateFile(byte[] manifest, String manifestName, Progress progress) {
      return ("SHA256(" + manifestName + ")= 00\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public OptionalInt fixedSize(String manifestName) {
      return fixed ? OptionalInt.of(13 + manifestName.length()) : OptionalInt.empty();
    }
  }

  /** A progress that is cancelled when it is asked for the n-th time. */
  static class CancelAt implements Progress {
    private long left;
    private long asked;

    CancelAt(long left) {
      this.left = left;
    }

    long asked() {
      return asked;
    }

    @Override
    public void phase(Sentence name) {}

    @Override
    public void total(long bytes) {}

    @Override
    public void advance(long bytes) {}

    @Override
    public void checkCancelled() {
      asked++;
      if (left-- <= 0) {
        throw new CancellationException("cancelled");
      }
    }
  }

  /** A file system that fails at the n-th write, force or rename. */
  static final class Failing extends FileOperations {
    private final String operation;
    private final String message;
    private int left;

    Failing(String operation, int left, String message) {
      this.operation = operation;
      this.left = left;
      this.message = message;
    }

    boolean failed() {
      return left < 0;
    }

    private void step(String now) throws IOException {
      if (now.equals(operation) && left-- <= 0) {
        left = -1;
        throw new IOException(message);
      }
    }

    @Override
    public FileChannel create(Path path) throws IOException {
      step("create");
      return super.create(path);
    }

    @Override
    public int write(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
      step("write");
      return super.write(channel, bytes, position);
    }

    @Override
    public int write(FileChannel channel, ByteBuffer bytes) throws IOException {
      step("write");
      return super.write(channel, bytes);
    }

    @Override
    public void force(FileChannel channel) throws IOException {
      step("force");
      super.force(channel);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      step("move");
      super.move(from, to);
    }
  }
}
