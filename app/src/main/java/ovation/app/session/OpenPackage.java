package ovation.app.session;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.rules.PackageFiles;

/**
 * What was opened.
 *
 * @param name the name for the tab
 * @param location the file or folder; null for an appliance that was never saved
 * @param descriptor the descriptor as it was read
 * @param files what the package holds; null if there is none yet
 */
public record OpenPackage(
    String name, @Nullable Path location, Snapshot descriptor, @Nullable PackageFiles files) {}
