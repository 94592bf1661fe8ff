package org.tenfold.shared.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the portal is reached, and how it behaves while it is tried out. */
@ConfigMapping(prefix = "tenfold.portal")
public interface PortalSettings {

    /** The address that people type, without a slash at the end. Links in mails are built from it, never from a request. */
    @WithDefault("http://localhost:8080")
    String address();

    /** Shows one-time links to whoever invites, instead of mailing them. For trying out and for clinics without mail. */
    @WithDefault("false")
    boolean showsLinks();
}
