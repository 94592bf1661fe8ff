package org.tenfold.clinic;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** The clinic for which this request works: that of the signed-in person, or one that was entered by name. */
@RequestScoped
public class CurrentClinic {

    /** The attribute of a signed-in identity that holds the key of its clinic. */
    public static final String ATTRIBUTE = "clinic";

    @Inject
    SecurityIdentity identity;

    private String entered;

    /** The clinic's key, or null when nobody is signed in and no clinic was entered. */
    public String key() {
        if (entered != null) {
            return entered;
        }
        return identity.getAttribute(ATTRIBUTE);
    }

    /** Works for this clinic from now on; for the start of the portal and for one-time links, where nobody is signed in. */
    public void enter(String clinicKey) {
        this.entered = clinicKey;
    }

    /** Does the work for this clinic and returns to the one before. Whoever calls opens no transaction before. */
    public <T> T within(String clinicKey, Supplier<T> work) {
        String before = entered;
        entered = clinicKey;
        try {
            return work.get();
        } finally {
            entered = before;
        }
    }
}
