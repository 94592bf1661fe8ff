package org.tenfold.shared.web;

/** Whoever knows the browser of the request says where somebody is led who is not signed in. */
public interface WayIn {

    /** A path of this portal. */
    String path();
}
