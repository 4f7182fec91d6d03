package ovation.packaging.archive;

import ovation.model.text.Sentence;

/**
 * Something about the form of a package that is worth saying.
 *
 * @param code {@code K-01} place of the descriptor, {@code K-02} member order, {@code K-03}
 *     repeated names, {@code K-04} unsafe names and links, {@code K-05} compressed archive, {@code
 *     K-06} extra members, {@code K-07} 8 GiB or more, {@code K-08} base names differ, {@code K-09}
 *     unusual names, {@code K-10} end of the archive, {@code K-11} not plain USTAR
 * @param message a sentence for the user
 * @param entry the entry's name; empty if the whole package is meant
 */
public record PackageRemark(String code, Sentence message, String entry) {}
