package ovation.packaging.delivery;

import ovation.packaging.export.ExportResult;
import ovation.packaging.trust.Verification;

/**
 * A package that was written and read again.
 *
 * @param result what was written
 * @param verification what reading it again has shown; the signer counts as trusted if the package
 *     was signed with the key that was given
 */
public record Delivered(ExportResult result, Verification verification) {}
