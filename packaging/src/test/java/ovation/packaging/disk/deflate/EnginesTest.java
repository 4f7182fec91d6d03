package ovation.packaging.disk.deflate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import ovation.packaging.system.NativeLibrary;

/** Which engine is taken. */
@Isolated("one engine is forced for everybody")
class EnginesTest {

  @AfterEach
  void forceNothing() {
    System.clearProperty(Engines.PROPERTY);
  }

  private static boolean isHere(String name) {
    return Engines.named(name).isPresent();
  }

  @Test
  void everyMachineHasTwo() {
    List<String> names = Engines.available().stream().map(DeflateEngine::name).toList();
    assertTrue(names.containsAll(List.of("ovation", "jdk")), names::toString);
    assertEquals("ovation", Engines.portable().name());
    assertEquals(Optional.empty(), Engines.named("winzip"));
  }

  @Test
  void theLibrariesAreFoundWhereTheyAreRequired() {
    if ("required".equals(System.getProperty("interop"))) {
      assertTrue(isHere("libdeflate"));
      assertTrue(isHere("isa-l"));
    }
  }

  @Test
  void thePreferredEngineCanDoIt() {
    for (Wrapper wrapper : Wrapper.values()) {
      for (Strength strength : Strength.values()) {
        assertTrue(Engines.deflating(strength, wrapper).compresses(wrapper));
      }
      assertTrue(Engines.inflating(wrapper).inflates());
    }
    assertNotEquals("jdk", Engines.deflating(Strength.BALANCED, Wrapper.ZLIB).name());
  }

  @Test
  void oneCanBeForced() {
    System.setProperty(Engines.PROPERTY, "jdk");
    assertEquals("jdk", Engines.deflating(Strength.FAST, Wrapper.ZLIB).name());
    assertEquals("ovation", Engines.deflating(Strength.FAST, Wrapper.RAW_4K).name());
    System.setProperty(Engines.PROPERTY, "winzip");
    assertEquals("ovation", Engines.deflating(Strength.SMALL, Wrapper.RAW).name());
    assertEquals("jdk", Engines.inflating(Wrapper.RAW).name());
  }

  @Test
  void aLibraryThatIsNotThereIsMissingWithAReason() {
    List<String> nowhere = List.of("libnowhere.so.9");
    EngineLookup lookup =
        EngineLookup.of(
            "nowhere",
            new NativeLibrary.Names(nowhere, nowhere, nowhere),
            library -> new OvationEngine());
    assertEquals(new EngineLookup.Missing("nowhere", "libnowhere.so.9 is not installed"), lookup);
  }

  @Test
  void aLibraryWithoutTheFunctionsIsMissingWithAReason() {
    NativeLibrary.Names math =
        new NativeLibrary.Names(
            List.of("libm.so.6"), List.of("libSystem.B.dylib"), List.of("nowhere.dll"));
    EngineLookup lookup =
        EngineLookup.of("math", math, library -> new IsalEngine(new Isal(library)));
    assertFalse(lookup.engine().isPresent());
  }

  @Test
  void anEngineRefusesAWrapperThatItDoesNotWrite() {
    for (DeflateEngine engine : Engines.available()) {
      if (!engine.compresses(Wrapper.RAW_4K)) {
        assertThrows(
            IllegalArgumentException.class, () -> engine.deflater(Strength.FAST, Wrapper.RAW_4K));
      }
    }
  }

  @Test
  void aTrialReportsEveryEngine() {
    List<EngineReport> reports = EngineTrial.run(Duration.ofMillis(1));
    assertEquals(
        List.of("libdeflate", "isa-l", "ovation", "jdk"),
        reports.stream().map(EngineReport::engine).toList());
    for (EngineReport report : reports) {
      assertEquals(isHere(report.engine()), report.missing().isEmpty());
      for (EngineReport.Compressing compressing : report.compressing()) {
        assertTrue(compressing.megabytesPerSecond() > 0);
        assertTrue(compressing.ratio() > 0.2 && compressing.ratio() < 0.6, report::toString);
        assertEquals(
            Engines.deflating(compressing.strength(), Wrapper.ZLIB).name().equals(report.engine()),
            compressing.preferred());
      }
    }
  }

  @Test
  void strengthsHaveNames() {
    assertEquals(Optional.of(Strength.SMALL), Strength.ofId("small"));
    assertEquals("balanced", Strength.BALANCED.id());
    assertEquals(Optional.empty(), Strength.ofId("FAST"));
  }
}
