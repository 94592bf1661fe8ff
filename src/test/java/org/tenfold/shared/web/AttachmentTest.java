package org.tenfold.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** The names under which a browser saves a file. */
class AttachmentTest {

    @Test
    void a_name_in_any_letters_stands_beside_a_plain_one() {
        assertEquals(
                "attachment; filename=\"course.pdf\"; filename*=UTF-8''%D0%9C%D0%B8%D1%80%D0%B0%201.pdf",
                new Attachment("course.pdf", "Мира 1.pdf").disposition());
    }

    @Test
    void no_name_ends_the_header_or_leaves_its_folder() {
        assertEquals("a b c.pdf", new Attachment("x.pdf", "a/b\"\r\nc.pdf").name());
        assertEquals(
                "attachment; filename=\"x.pdf\"; filename*=UTF-8''%27%28%29",
                new Attachment("x.pdf", "*'()").disposition());
    }

    @Test
    void a_plain_name_is_plain() {
        for (String wrong : new String[] {"", "a b.pdf", "Мира.pdf", "../x.pdf", ".pdf", "a\"b"}) {
            assertThrows(IllegalArgumentException.class, () -> new Attachment(wrong, "x.pdf"));
        }
    }
}
