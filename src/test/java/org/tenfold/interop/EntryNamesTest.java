package org.tenfold.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** No name within an archive, nor of it, leads anywhere else. */
class EntryNamesTest {

    private final EntryNames names = new EntryNames();

    @Test
    void a_name_stays_in_its_folder() {
        assertEquals("documents/etc-passwd.pdf", names.in("documents", "../../etc/passwd.pdf"));
        assertEquals("documents/c-report.pdf", names.in("documents", "C:\\Report.PDF"));
        assertEquals("documents/file.pdf", names.in("documents", "Отчёт.pdf"));
    }

    @Test
    void no_name_is_given_twice() {
        assertEquals("documents/course.pdf", names.in("documents", "course.pdf"));
        assertEquals("documents/course-2.pdf", names.in("documents", "course.pdf"));
        assertEquals("documents/course-3.pdf", names.in("documents", "Course!.pdf"));
    }

    @Test
    void a_name_is_short() {
        assertEquals(60, EntryNames.slug("x".repeat(500)).length());
    }
}
