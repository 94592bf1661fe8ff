package org.tenfold.shared.web;

/** Whoever knows the person of the request fills the shell before the first page of the request is made. */
public interface ShellSource {

    void fill(Shell shell);
}
