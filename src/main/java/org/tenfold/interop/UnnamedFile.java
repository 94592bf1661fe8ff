package org.tenfold.interop;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file for a moment. Where the system can do so it has no name from the first byte on, so that nobody else opens it
 * and nothing is left even when the portal dies; elsewhere it is deleted when it is closed.
 */
final class UnnamedFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;

    private UnnamedFile(FileChannel channel) {
        this.channel = channel;
    }

    static UnnamedFile create() {
        try {
            Path path = Files.createTempFile("tenfold-", ".part");
            try {
                return new UnnamedFile(FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
            } catch (IOException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes at its end; whoever writes flushes, and closes the file itself. */
    OutputStream toWrite() {
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    long size() {
        try {
            return channel.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was written, from the beginning. */
    void copyTo(OutputStream target) throws IOException {
        channel.position(0);
        Channels.newInputStream(channel).transferTo(target);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
