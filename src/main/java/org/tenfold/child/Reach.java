package org.tenfold.child;

/** How far a guardian reaches into the record of his child. */
public enum Reach {
    /** Reads, does the home exercises, writes, reports illness. */
    TAKES_PART,
    /** Reads only. */
    READS
}
