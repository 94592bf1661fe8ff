package org.tenfold.session;

import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.account.Account;
import org.tenfold.course.Reaction;
import org.tenfold.shared.web.FormErrors;

/** How the child took a session that is done, and what the masseur writes about it. */
public record CompletionForm(
        @RestForm String reaction,
        @RestForm String note,
        @RestForm String reach) {

    private static final int LONGEST = 4000;
    static final String SHARED = "shared";

    /** As most sessions end, so that done is one tap. */
    static CompletionForm calm() {
        return new CompletionForm(Reaction.CALM.name(), "", null);
    }

    public boolean isShared() {
        return SHARED.equals(reach);
    }

    Reaction reaction(FormErrors errors) {
        return errors.choice("reaction", reaction, Reaction.class);
    }

    /** Null when nothing was written. */
    Remark remark(FormErrors errors, Account by) {
        return remark(errors, by, note, reach);
    }

    static Remark remark(FormErrors errors, Account by, String note, String reach) {
        String text = errors.optionalText("note", note, LONGEST);
        return text == null ? null : new Remark(by, text, SHARED.equals(reach));
    }
}
