package org.tenfold.message;

import java.util.List;
import org.tenfold.shared.text.Language;

/** Guardians of a child are to hear that there is news; who they are was looked up when it happened. */
record NewsForGuardians(String clinic, List<Reader> readers) {

    /** Where a guardian reads his mail, and in which language. */
    record Reader(String address, Language language) {}
}
