package ovation.app.source;

/**
 * What is looked for in a descriptor's text.
 *
 * @param text plain text, never a pattern
 * @param matchCase whether capitals differ from small letters
 * @param wholeWord whether letters and digits around it rule a place out
 * @param valuesOnly whether only values of attributes and text between tags count, read as what
 *     they mean, whichever entities spell it
 */
public record TextQuery(String text, boolean matchCase, boolean wholeWord, boolean valuesOnly) {}
