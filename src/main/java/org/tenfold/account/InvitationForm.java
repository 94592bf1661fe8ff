package org.tenfold.account;

import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.tenfold.shared.text.Language;
import org.tenfold.shared.web.FormErrors;

/** Who is to be invited, as typed. */
public record InvitationForm(
        @RestForm String role,
        @RestForm String name,
        @RestForm String address,
        @RestForm String language,
        @RestForm List<String> qualifications) {

    static InvitationForm empty(Role role, Language language) {
        return new InvitationForm(role == null ? "" : role.name(), "", "", language.name(), List.of());
    }

    public Role[] roles() {
        return Role.values();
    }

    /** The roles for which training is asked. */
    public List<Role> trainedRoles() {
        return List.of(Role.DOCTOR, Role.MASSEUR);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** Whether this training was ticked. */
    public boolean has(String code) {
        return qualifications != null && qualifications.contains(code);
    }

    Inviting.Invited read(FormErrors errors, Qualifications vocabulary) {
        Role chosen = errors.choice("role", role, Role.class);
        String fullName = errors.text("name", name);
        String mail = Addresses.read(errors, "address", address);
        Language spoken = errors.choice("language", language, Language.class);
        Set<String> trained =
                chosen == null || qualifications == null ? Set.of() : vocabulary.known(chosen, qualifications);
        return new Inviting.Invited(chosen, fullName, mail, spoken, trained);
    }
}
