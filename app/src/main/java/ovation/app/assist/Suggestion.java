package ovation.app.assist;

/**
 * A value that can stand at a place.
 *
 * @param value as it is meant
 * @param meaning for the reader, "" for nothing
 */
public record Suggestion(String value, String meaning) {}
