package org.tenfold.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is laid aside for a moment is found by nobody, then or later. */
class UnnamedFileTest {

    @Test
    void it_gives_back_what_was_written_and_leaves_nothing() throws IOException {
        Set<Path> before = files();
        try (UnnamedFile file = UnnamedFile.create()) {
            OutputStream target = file.toWrite();
            target.write("Мира".getBytes(StandardCharsets.UTF_8));
            target.flush();
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            file.copyTo(read);
            assertEquals("Мира", read.toString(StandardCharsets.UTF_8));
            assertEquals(8, file.size());
        }
        assertEquals(before, files());
    }

    @Test
    void what_is_closed_is_gone() {
        UnnamedFile file = UnnamedFile.create();
        file.close();
        assertThrows(IOException.class, () -> file.copyTo(new ByteArrayOutputStream()));
    }

    private static Set<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().matches("tenfold-.*\\.part"))
                    .collect(Collectors.toSet());
        }
    }
}
