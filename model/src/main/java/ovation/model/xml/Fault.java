package ovation.model.xml;

import ovation.model.text.Sentence;

/**
 * Why a text cannot be read as a descriptor's XML, and where.
 *
 * @param message a complete sentence for the user
 * @param line the line, from 1
 * @param column the column, from 1
 * @param offset the place in the text in characters, from 0
 */
public record Fault(Sentence message, int line, int column, int offset) {}
