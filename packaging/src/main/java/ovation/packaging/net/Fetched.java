package ovation.packaging.net;

/**
 * What was read from the network.
 *
 * @param bytes the bytes of all answers, without their headers
 * @param requests how many there were
 */
public record Fetched(long bytes, int requests) {}
