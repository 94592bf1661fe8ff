package org.tenfold.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/** The key of a form that is to be taken once: made here when the form is shown, and sent back with it. */
@RequestScoped
@Named("formKey")
public class FormKey {

    /** The field in which it is sent. */
    public static final String FIELD = "once";

    public String field() {
        return FIELD;
    }

    /** Another one for each form. */
    public String fresh() {
        return UUID.randomUUID().toString();
    }

    /** Nothing for what no page of this portal has made. */
    public static Optional<UUID> read(String sent) {
        try {
            return sent == null ? Optional.empty() : Optional.of(UUID.fromString(sent));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
