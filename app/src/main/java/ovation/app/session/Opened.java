package ovation.app.session;

import ovation.app.outline.OutlineBuilder;
import ovation.model.document.Snapshot;
import ovation.packaging.archive.OvfPackage;

/**
 * A package with its descriptor read.
 *
 * @param source open; to be closed by whoever takes it
 * @param snapshot the descriptor, broken or not
 * @param outlines knows the parts of the descriptor already
 */
public record Opened(OvfPackage source, Snapshot snapshot, OutlineBuilder outlines) {}
