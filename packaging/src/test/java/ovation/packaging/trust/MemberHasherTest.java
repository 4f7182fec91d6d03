package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.job.Progress;

/** Progress, cancel and change while the files of a package are digested. */
class MemberHasherTest {

  @TempDir Path folder;

  @Test
  void everyByteIsToldOnceAndTheTotalIsKnownBefore() throws Exception {
    TestPackage content = new TestPackage().manifest(DigestAlgorithm.SHA256);
    Recorder recorder = new Recorder(Long.MAX_VALUE);
    verify(content.ova(folder), recorder);
    long bytes =
        content.files.entrySet().stream()
            .filter(file -> !file.getKey().equals("x.mf"))
            .mapToLong(file -> file.getValue().length)
            .sum();
    assertEquals(bytes, recorder.total.get());
    assertEquals(bytes, recorder.done.get());
    assertEquals(
        Set.of("Checking x.ovf", "Checking disk1.vmdk", "Checking disk2.vmdk"), recorder.phases);
  }

  @Test
  void aCancelIsAnsweredWithinOneBuffer() throws Exception {
    TestPackage content = new TestPackage();
    content.files.put("disk1.vmdk", new byte[8 << 20]);
    Path ova = content.manifest(DigestAlgorithm.SHA256).ova(folder);
    Recorder recorder = new Recorder(1 << 20);
    assertThrows(CancellationException.class, () -> verify(ova, recorder));
    assertTrue(recorder.done.get() < 4 << 20, () -> recorder.done + " bytes were read");
  }

  @Test
  void aPackageThatChangesMeanwhileIsRefused() throws Exception {
    Path ova = new TestPackage().manifest(DigestAlgorithm.SHA256).ova(folder);
    try (OvfPackage source = OvfPackage.open(ova)) {
      byte[] changed = Files.readAllBytes(ova);
      Files.write(ova, Arrays.copyOf(changed, changed.length + 512));
      assertThrows(
          InputException.class,
          () ->
              new PackageVerifier()
                  .verify(source, TrustAnchors.none(), TestKeys.NOW, Progress.none()));
    }
  }

  private static void verify(Path ova, Progress progress) throws Exception {
    try (OvfPackage source = OvfPackage.open(ova)) {
      new PackageVerifier().verify(source, TrustAnchors.none(), TestKeys.NOW, progress);
    }
  }

  /** Writes down what it is told and cancels after a number of bytes. */
  private static final class Recorder implements Progress {
    private final long limit;
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final Set<String> phases = ConcurrentHashMap.newKeySet();

    Recorder(long limit) {
      this.limit = limit;
    }

    @Override
    public void phase(Sentence name) {
      phases.add(name.text());
    }

    @Override
    public void total(long bytes) {
      total.set(bytes);
    }

    @Override
    public void advance(long bytes) {
      done.addAndGet(bytes);
    }

    @Override
    public void checkCancelled() {
      if (done.get() > limit) {
        throw new CancellationException();
      }
    }
  }
}
