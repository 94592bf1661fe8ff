package org.tenfold.library;

/** For whom a protocol is written. */
public enum Audience {
    INFANT,
    CHILD,
    ADULT
}
