package ovation.app.pick;

import java.util.BitSet;

/**
 * How well a text fits what was typed.
 *
 * @param score higher is better; comparable for the same typed text only
 * @param letters the places in the text where the typed letters were found
 */
public record Match(int score, BitSet letters) {}
