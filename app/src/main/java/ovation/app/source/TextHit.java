package ovation.app.source;

/**
 * A place where something was found, in characters of the text.
 *
 * @param start the first
 * @param end the one after the last
 */
public record TextHit(int start, int end) {}
