/**
 * The network: addresses that a user gave, and answers to what a certificate must be asked for.
 * Loaded only then. Every answer has a limit and a time; no cookies, no log-in, no other hosts.
 */
@NullMarked
package ovation.packaging.net;

import org.jspecify.annotations.NullMarked;
