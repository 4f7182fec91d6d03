package ovation.app.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.app.text.Texts;
import ovation.model.text.Sentence;
import ovation.packaging.IoReason;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.convert.CheckJob;
import ovation.packaging.disk.convert.ConvertJob;
import ovation.packaging.disk.convert.ConvertTarget;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.job.Job;
import ovation.packaging.job.JobRunner;
import ovation.packaging.job.JobState;
import ovation.packaging.job.Outcome;

/** What a job is called, what it does, how far it is and why it failed, on a German screen. */
class GermanJobTest {
  private static final Texts GERMAN = Texts.in(Locale.GERMAN);

  @TempDir private Path folder;

  private Path damaged() throws Exception {
    byte[] header = new byte[512];
    ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 0x564d444b).putInt(44, 7);
    ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).putInt(73, 0x0a0d200a);
    return Files.write(folder.resolve("data.vmdk"), header);
  }

  private static String said(Outcome<?> outcome) {
    return GERMAN.say(((Outcome.Failed<?>) outcome).reason().sentence());
  }

  @Test
  void progressIsTold() {
    JobState state =
        new JobState(
            new CheckJob(Path.of("data.vmdk"), null, 1).title(),
            Optional.of(Sentence.of("Writing {0}", "data.vmdk")),
            3L << 29,
            21_582_159_053L,
            432_537_600);
    assertEquals("data.vmdk prüfen", GERMAN.say(state.title()));
    assertEquals(
        "data.vmdk wird geschrieben · 1,5 GiB von 20,1 GiB · 412,5 MiB/s · noch 46 s",
        new JobTexts(GERMAN).progress(state));
  }

  @Test
  void theReasonOfADamagedImageIsWhole() throws Exception {
    Path image = damaged();
    Job<?> job =
        new ConvertJob(
            image,
            null,
            List.of(
                new ConvertTarget(
                    folder.resolve("raw.img"),
                    DiskFormat.RAW,
                    Optional.empty(),
                    Strength.BALANCED,
                    Optional.empty())),
            1);
    assertEquals(
        "„"
            + image
            + "“ ist kein brauchbares Abbild im Format VMDK: Der Dateikopf bei Byte 44 gibt den"
            + " Grain-Tabellen 7 statt 512 Einträge.",
        said(JobRunner.runInline(job, state -> {})));
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("fehlt.vmdk");
    assertEquals(
        missing
            + " ließ sich nicht lesen oder schreiben: Eine solche Datei oder einen solchen"
            + " Ordner gibt es nicht. Den Pfad prüfen.",
        GERMAN.say(IoReason.about(assertThrows(IOException.class, () -> Files.size(missing)))));
  }
}
