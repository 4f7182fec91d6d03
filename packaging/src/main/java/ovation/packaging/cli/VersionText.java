package ovation.packaging.cli;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the module's version and the Java runtime it works on. */
final class VersionText implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"ovation " + own(), "Java " + Runtime.version()};
  }

  /** The version of the program. */
  static String own() {
    return Optional.ofNullable(VersionText.class.getModule().getDescriptor())
        .flatMap(ModuleDescriptor::rawVersion)
        .orElse("(not packaged)");
  }
}
