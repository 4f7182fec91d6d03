package ovation.app.assist;

/**
 * What an element or attribute of the source is.
 *
 * @param name as written
 * @param text what it means, in a sentence; "" where the program has no words for it
 * @param clause the part of the standard that says so, "" for none
 */
public record Meaning(String name, String text, String clause) {}
