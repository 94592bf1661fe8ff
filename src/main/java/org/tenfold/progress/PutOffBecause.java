package org.tenfold.progress;

/** Why a session did not take place on its day. */
public enum PutOffBecause {
    CHECK,
    ILLNESS_TOLD,
    ASLEEP,
    HUNGRY,
    FAMILY_ASKED,
    MASSEUR_UNAVAILABLE,
    DID_NOT_COME,
    OTHER
}
