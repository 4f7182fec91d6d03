package ovation.model.rules.extension;

import ovation.model.rules.Place;
import ovation.model.text.Sentence;

/**
 * An extension that raises the conformance level of a package.
 *
 * @param name its name as written, such as {@code vmw:Config}; {@code @vmw:buildId} for an
 *     attribute
 * @param level the level that it raises the package to
 * @param reason why, as a sentence for the reader
 * @param place where the first of its kind stands
 * @param count how many there are
 */
public record Raised(
    String name, ConformanceLevel level, Sentence reason, Place place, int count) {}
