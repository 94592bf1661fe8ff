package org.tenfold.session;

/** Who else was present at the table. */
public enum Companion {
    MOTHER,
    FATHER,
    OTHER
}
