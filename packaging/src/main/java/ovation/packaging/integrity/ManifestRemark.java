package ovation.packaging.integrity;

import ovation.model.text.Sentence;

/**
 * Something about a manifest that is worth saying.
 *
 * @param code {@code M-01} a line is not understood, {@code M-05} unknown or weak algorithm, {@code
 *     M-06} mixed algorithms, {@code M-07} an unusual spelling, {@code M-08} a repeated line,
 *     {@code M-09} lines that contradict each other, {@code M-10} nothing is listed
 * @param line the line, counted from 1; 0 if the whole manifest is meant
 * @param message a sentence for the user
 */
public record ManifestRemark(String code, int line, Sentence message) {}
