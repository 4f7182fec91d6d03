package ovation.packaging.bench;

/**
 * A promise: some work, done by us and by a peer.
 *
 * @param engine the one to compress with; empty for the one that the machine is best at
 * @param must the ratio of wall time, ours to the peer's, that is promised
 * @param dream the ratio that is hoped for
 * @param size the promised ratio of the results' sizes; 0 if nothing is promised
 */
record Work(
    String title,
    String peer,
    String engine,
    Step ours,
    Step theirs,
    double must,
    double dream,
    double size) {}
