package ovation.app.source;

/**
 * Something that can be written at the caret.
 *
 * @param label what it is called in the list, as it is written
 * @param detail what it means, "" for nothing
 * @param before how many characters before the caret it takes the place of
 * @param text what is written, with {@code \n} between lines
 * @param caret where the caret goes, in characters of the text
 */
public record Completion(String label, String detail, int before, String text, int caret) {}
