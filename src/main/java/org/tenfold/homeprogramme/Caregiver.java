package org.tenfold.homeprogramme;

/** Who of a family does exercises with the child. */
public enum Caregiver {
    /** Somebody whose name is written down. */
    NAMED,
    MOTHER,
    FATHER,
    GRANDMOTHER,
    GRANDFATHER,
    NANNY
}
