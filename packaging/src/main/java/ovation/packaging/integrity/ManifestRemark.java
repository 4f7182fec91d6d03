package ovation.packaging.integrity;

import java.util.Optional;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/**
 * Something about a manifest that is worth saying.
 *
 * @param code {@code M-01} a line is not understood, {@code M-05} unknown or weak algorithm, {@code
 *     M-06} mixed algorithms, {@code M-07} an unusual spelling, {@code M-08} a repeated line,
 *     {@code M-09} lines that contradict each other, {@code M-10} nothing is listed
 * @param line the line, counted from 1; 0 if the whole manifest is meant
 * @param message a sentence for the user
 * @param severity how bad it is; empty for as bad as its rule says
 */
public record ManifestRemark(
    String code, int line, Sentence message, Optional<Severity> severity) {}
