package ovation.model.rules;

import java.util.function.Function;

/**
 * Something that a rule derives from each owner of sections on its own: derived once, and kept
 * while an edit does not touch that owner. Held in a constant of the rule.
 *
 * @param derive looks at one owner; of everything else at most at the declared names, as for {@link
 *     Reach#OWNER}
 */
public record PartFact<T>(Function<RuleContext, T> derive) {}
