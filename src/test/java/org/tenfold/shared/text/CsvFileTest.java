package org.tenfold.shared.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that spreadsheet programs open, and that do nothing there. */
class CsvFileTest {

    @Test
    void it_begins_with_the_mark_by_which_cyrillic_is_read() {
        byte[] bytes = new CsvFile(List.of("Протокол"), List.of()).bytes();
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        assertEquals("Протокол\r\n", text(bytes));
    }

    @Test
    void quotes_commas_and_lines_follow_the_standard() {
        assertEquals(
                "a,\"b,\"\"c\"\"\"\r\n\"two\nlines\",<5\r\n",
                text(new CsvFile(List.of("a", "b,\"c\""), List.of(List.of("two\nlines", "<5"))).bytes()));
    }

    @Test
    void nothing_begins_a_formula() {
        for (String evil : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1")) {
            String cell = text(new CsvFile(List.of(evil), List.of()).bytes());
            assertEquals('\'', cell.replace("\"", "").charAt(0), evil);
        }
        assertEquals("1-2\r\n", text(new CsvFile(List.of("1-2"), List.of()).bytes()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
}
