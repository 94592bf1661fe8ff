package org.tenfold.note;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.session.TodaySection;
import org.tenfold.shared.web.Page;

/** The few things that colleagues have asked longest, on the first page of whom they ask. */
@RequestScoped
public class AskedOfMe implements TodaySection {

    private static final int FEW = 5;

    @CheckedTemplate(basePath = "note")
    static class Templates {
        static native TemplateInstance asked(List<Mention> mentions, boolean more);
    }

    @Inject
    Mentions mentions;

    @Inject
    Page page;

    @Override
    public String render(Account colleague) {
        List<Mention> open = mentions.open(colleague, FEW + 1);
        return open.isEmpty()
                ? ""
                : page.fragment(Templates.asked(open.subList(0, Math.min(FEW, open.size())), open.size() > FEW));
    }
}
