package org.tenfold.library;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the library, by their path within {@code seeds}. */
record LibraryFiles(Map<String, String> texts) {

    /** Those that are packaged with the portal. */
    static LibraryFiles packaged() {
        Map<String, String> texts = new TreeMap<>();
        for (String folder : new String[] {"schema", "vocabularies", "sources", "protocols"}) {
            readFolder(folder, texts);
        }
        return new LibraryFiles(texts);
    }

    /** The same files with this one put in the place of its namesake. */
    LibraryFiles with(String path, String text) {
        Map<String, String> changed = new TreeMap<>(texts);
        changed.put(path, text);
        return new LibraryFiles(changed);
    }

    String text(String path) {
        String text = texts.get(path);
        if (text == null) {
            throw new IllegalStateException("the library has no file " + path);
        }
        return text;
    }

    /** Paths in a folder, in order. */
    Stream<String> in(String folder) {
        return texts.keySet().stream().filter(path -> path.startsWith(folder + "/"));
    }

    private static void readFolder(String folder, Map<String, String> texts) {
        try {
            ClassPathUtils.consumeAsPaths(
                    Thread.currentThread().getContextClassLoader(),
                    "seeds/" + folder,
                    path -> read(folder, path, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String folder, Path directory, Map<String, String> texts) {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                texts.put(folder + "/" + file.getFileName(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
