package ovation.model.rules;

/**
 * A stretch of the descriptor's text.
 *
 * @param start the first character, from 0
 * @param end the character after the last one
 */
public record Span(int start, int end) {}
