package org.tenfold.shared.web;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The token that every form carries. A page at an address that does not exist has none, and needs none. */
@RequestScoped
@Named("formToken")
public class FormToken {

    @Inject
    CsrfTokenParameterProvider provider;

    public String name() {
        return provider.getParameterName();
    }

    /** The token, or null where the request was not admitted to any route. */
    public String value() {
        try {
            return provider.getToken();
        } catch (IllegalStateException notSet) {
            return null;
        }
    }
}
