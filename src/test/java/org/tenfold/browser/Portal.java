package org.tenfold.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The portal as it ships: the packaged jar in a process of its own, with the demo clinics on an empty store. */
final class Portal implements AutoCloseable {

    private static final Duration START_TAKES_AT_MOST = Duration.ofMinutes(2);
    private static final Duration ONE_ANSWER_TAKES_AT_MOST = Duration.ofSeconds(5);
    private static final int LINES_OF_THE_LOG = 40;

    private final Path data;
    private final Path log;
    private final int port;
    private Process process;

    private Portal(Path data, Path log, int port) {
        this.data = data;
        this.log = log;
        this.port = port;
    }

    /** A portal on a store of its own, ready to answer. */
    static Portal started() {
        try {
            Path target = Path.of(System.getProperty("tenfold.jar")).getParent().getParent();
            Path data = Files.createTempDirectory(target, "portal-");
            Portal portal = new Portal(data, Path.of(data + ".log"), freePort());
            portal.start();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    /** Starts the process, again on the same store if it has run before, and waits until it answers. */
    void start() {
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            // Whatever becomes of the test, the portal does not outlive it.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            waitUntilReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends the process as a power switch would: nothing is finished, nothing is said goodbye to. */
    void kill() {
        try {
            process.destroyForcibly();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the portal does not die");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-Dquarkus.profile=demo",
                "-Dquarkus.http.port=" + port,
                "-Dtenfold.portal.address=" + address(),
                "-Dtenfold.data=" + data,
                "-jar",
                System.getProperty("tenfold.jar"));
    }

    private void waitUntilReady() throws IOException, InterruptedException {
        long latest = System.nanoTime() + START_TAKES_AT_MOST.toNanos();
        while (!isReady()) {
            boolean ended = process.waitFor(100, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() > latest) {
                process.destroyForcibly();
                throw new IllegalStateException("the portal did not start:\n" + endOfTheLog());
            }
        }
    }

    private boolean isReady() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready"))
                .timeout(ONE_ANSWER_TAKES_AT_MOST)
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What the portal said last: to be shown beside a failure. */
    String endOfTheLog() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_THE_LOG), lines.size()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
