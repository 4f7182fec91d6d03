package ovation.model.rules;

import ovation.model.text.Sentence;

/**
 * A fix that was carried out.
 *
 * @param code the rule's code
 * @param severity how bad the problem was
 * @param label what was done, in sentence case without a full stop
 * @param message what had been wrong
 * @param place where
 * @param position the line and column in the text as it was before any fix, if the element was
 *     there; else in the text that the fix was applied to
 */
public record Applied(
    String code,
    Severity severity,
    Sentence label,
    Sentence message,
    Place place,
    Position position) {}
