package ovation.packaging.disk.deflate;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import ovation.packaging.system.NativeLibrary;

/** Whether this machine has an engine. */
sealed interface EngineLookup {

  /** Returns the engine's name. */
  String name();

  /** Returns the engine, or empty if it is missing. */
  Optional<DeflateEngine> engine();

  /** It is here. */
  record Found(DeflateEngine found) implements EngineLookup {
    @Override
    public String name() {
      return found.name();
    }

    @Override
    public Optional<DeflateEngine> engine() {
      return Optional.of(found);
    }
  }

  /**
   * It is not here.
   *
   * @param reason as a short sentence without its full stop
   */
  record Missing(String name, String reason) implements EngineLookup {
    @Override
    public Optional<DeflateEngine> engine() {
      return Optional.empty();
    }
  }

  /** Looks for an engine in a library of the system. Never fails, and never makes the JDK warn. */
  static EngineLookup of(
      String name, NativeLibrary.Names names, Function<NativeLibrary, DeflateEngine> engine) {
    if (!EngineLookup.class.getModule().isNativeAccessEnabled()) {
      return new Missing(name, "native access is not enabled for this start of Java");
    }
    try {
      return NativeLibrary.open(names)
          .<EngineLookup>map(library -> new Found(engine.apply(library)))
          .orElseGet(() -> new Missing(name, names.first() + " is not installed"));
    } catch (NoSuchElementException | UnsupportedOperationException | LinkageError e) {
      return new Missing(name, "this version of " + names.first() + " cannot be used");
    }
  }
}
