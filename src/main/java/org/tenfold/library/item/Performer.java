package org.tenfold.library.item;

/** Who carries out a protocol, or sees a line of its checklist. */
public enum Performer {
    DOCTOR,
    MASSEUR,
    PARENT
}
