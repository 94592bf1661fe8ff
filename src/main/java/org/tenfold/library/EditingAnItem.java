package org.tenfold.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tenfold.account.Account;
import org.tenfold.shared.web.FormErrors;
import org.tenfold.shared.web.Page;

/** The one editor of all items: shows the form that fits the list, and keeps what is sound. */
@RequestScoped
class EditingAnItem {

    @CheckedTemplate(basePath = "library")
    static class Templates {
        static native TemplateInstance item(ItemEditor editor, String version, FormErrors errors);
    }

    @Inject
    DraftDesk desk;

    @Inject
    WorkingCopies copies;

    @Inject
    Page page;

    /** The form of an item that is there, or of a new one, which is the clinic's word unless said otherwise. */
    Response shown(ProtocolDraft draft, ItemList list, DraftItem item) {
        List<EditorField> fields = desk.fields().of(list);
        JsonNode written = item == null ? LibraryJson.object().put("reading", "clinic") : item.node();
        return page.of(shown(ItemEditor.of(draft, list, item, ItemForm.of(fields, written)), FormErrors.none()));
    }

    Response keep(ProtocolDraft draft, ItemList list, DraftItem old, MultivaluedMap<String, String> typed, Account by) {
        List<EditorField> fields = desk.fields().of(list);
        FormErrors errors = new FormErrors(page.language());
        ItemEditor editor = ItemEditor.of(draft, list, old, ItemForm.typed(fields, typed));
        ObjectNode item = editor.form().read(errors, words());
        if (old != null && old.steps() != null) {
            item.set("steps", old.node().path("steps"));
        } else if (list.isVariants()) {
            item.putArray("steps");
        }
        DraftBody before = draft.content();
        DraftBody after = old == null ? before.adding(list, item) : before.replacing(old, item);
        if (errors.isEmpty()) {
            desk.check(item.path("id").asText(), before, after, fields, errors);
        }
        if (!errors.isEmpty()) {
            return page.invalid(shown(editor, errors));
        }
        if (typed.containsKey("preview")) {
            return page.of(shown(editor.previewing(desk.preview(after, list, item)), errors));
        }
        if (!String.valueOf(draft.version()).equals(typed.getFirst("version"))) {
            return page.refused(shown(editor.after(old == null ? LibraryJson.object() : old.node()), errors));
        }
        copies.edit(draft, after, by);
        return page.to(
                "/library/drafts/" + draft.id() + "#item-" + item.path("id").asText(), "itemKept");
    }

    /** The form of what stands above the lists. */
    Response shownHead(ProtocolDraft draft) {
        ItemForm form = ItemForm.of(desk.fields().head(), draft.content().content());
        return page.of(shown(ItemEditor.of(draft, null, null, form), FormErrors.none()));
    }

    Response keepHead(ProtocolDraft draft, MultivaluedMap<String, String> typed, Account by) {
        List<EditorField> fields = desk.fields().head();
        FormErrors errors = new FormErrors(page.language());
        ItemEditor editor = ItemEditor.of(draft, null, null, ItemForm.typed(fields, typed));
        ObjectNode head = editor.form().read(errors, words());
        DraftBody before = draft.content();
        DraftBody after =
                before.withHead(head, fields.stream().map(EditorField::name).toList());
        if (errors.isEmpty()) {
            desk.checkHead(after, fields, errors);
        }
        if (!errors.isEmpty()) {
            return page.invalid(shown(editor, errors));
        }
        if (!String.valueOf(draft.version()).equals(typed.getFirst("version"))) {
            return page.refused(shown(editor.after(before.content()), errors));
        }
        copies.edit(draft, after, by);
        return page.to("/library/drafts/" + draft.id(), "itemKept");
    }

    private TemplateInstance shown(ItemEditor editor, FormErrors errors) {
        return Templates.item(editor, String.valueOf(editor.draft().version()), errors);
    }

    private EditorMessages words() {
        return MessageBundles.get(
                EditorMessages.class, Localized.Literal.of(page.language().code()));
    }
}
