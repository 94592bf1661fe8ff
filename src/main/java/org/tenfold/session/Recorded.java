package org.tenfold.session;

/** What became of recording an outcome. A session has exactly one outcome, recorded once. */
public enum Recorded {
    /** It is recorded with this request. */
    NOW,
    /** The same outcome was there before: a second tap, another tab, the way back. */
    ALREADY,
    /** The session stands otherwise; nothing was changed. */
    OTHERWISE
}
