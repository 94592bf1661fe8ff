package org.tenfold.message;

import java.util.List;
import org.tenfold.shared.text.Language;

/** Some of a child's family are to hear that there is news; who they are was looked up when it happened. */
record NewsForGuardians(String clinic, What what, List<Reader> readers) {

    /** What the news is about, as far as a mail may say it. */
    enum What {
        SESSIONS,
        /** The reader was let help with a child. */
        ACCESS,
        /** Somebody else was let help with the reader's child. */
        HELP
    }

    /** Where a guardian reads his mail, and in which language. */
    record Reader(String address, Language language) {}
}
