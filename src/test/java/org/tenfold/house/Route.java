package org.tenfold.house;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way into the portal: a method and the template of a path. */
record Route(String method, String path) implements Comparable<Route> {

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);

    /** "GET /children/{id} DMP": the method, the path, and what follows the last space. */
    static Route of(String written) {
        return new Route(
                written.substring(0, written.indexOf(' ')),
                written.substring(written.indexOf(' ') + 1, written.lastIndexOf(' ')));
    }

    /** All routes that the pages declare. */
    static Set<Route> all() {
        return House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> of(type.reflect()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Route> of(Class<?> pages) {
        String base = pages.getAnnotation(Path.class).value();
        return Arrays.stream(pages.getDeclaredMethods()).flatMap(handler -> of(base, handler));
    }

    private static Stream<Route> of(String base, Method handler) {
        Path path = handler.getAnnotation(Path.class);
        String whole = joined(base, path == null ? "" : path.value());
        return METHODS.stream()
                .filter(handler::isAnnotationPresent)
                .map(method -> new Route(method.getSimpleName(), whole));
    }

    private static String joined(String base, String rest) {
        String whole = ("/" + base + "/" + rest).replaceAll("/+", "/");
        return whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }

    @Override
    public int compareTo(Route other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : method.compareTo(other.method);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
