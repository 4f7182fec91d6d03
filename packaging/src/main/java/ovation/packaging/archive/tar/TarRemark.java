package ovation.packaging.archive.tar;

import ovation.model.text.Sentence;

/**
 * Something about an archive that is worth saying.
 *
 * @param code the rule, such as {@code K-04}
 * @param message a sentence for the user
 * @param member the member's name as shown; empty if the whole archive is meant
 */
public record TarRemark(String code, Sentence message, String member) {}
