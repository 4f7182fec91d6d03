package ovation.model.xml;

/**
 * Where an element stands in the descriptor.
 *
 * @param line the line of its start tag, from 1
 * @param column the column of its start tag, from 1, in characters
 * @param start the first character in the text, from 0
 * @param end the character after the last one
 */
public record Origin(int line, int column, int start, int end) {}
