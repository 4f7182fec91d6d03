package ovation.packaging.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.packaging.trust.TrustStore;
import picocli.CommandLine.Option;

/** Where the user's trust store is. */
final class StoreOption {

  @Option(
      names = "--trust-store",
      paramLabel = "DIR",
      description = {
        "The folder of trusted certificates and pinned publishers; else ~/.config/ovation/trust",
        "(XDG_CONFIG_HOME, %%APPDATA%%\\Ovation\\trust)."
      })
  private @Nullable Path folder;

  /** The store; nothing if none is named and the machine has no place for one. */
  Optional<TrustStore> find() {
    return folder == null ? TrustStore.ofUser() : Optional.of(TrustStore.in(folder));
  }

  /** The store to change. */
  TrustStore get() {
    return find()
        .orElseThrow(() ->
            new UsageException(
                "This machine names no place for your own settings. Name one: --trust-store DIR."));
  }
}
