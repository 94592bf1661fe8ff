package org.tenfold.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.tenfold.library.BodyMap.View;

/** The shapes in the templates and the zones of the vocabulary are the same. */
class BodyShapesTest {

    private static final Path SHAPES = Path.of("src-web/templates/library/body");

    /** What a view is made of besides its zones: where zones end, its outlines, its skin, and the lines over all. */
    private static final Set<String> PARTS = Set.of("edge", "trunk-edge", "head-edge", "skin", "lines");

    private static List<View> views() {
        return Stream.of(Figure.values())
                .flatMap(figure -> new BodyMap(figure, List.of(), List.of()).views().stream())
                .toList();
    }

    private static Elements shapes(View view) {
        Path file = SHAPES.resolve("_" + view.shape().replace('-', '_') + ".html");
        try {
            return Jsoup.parseBodyFragment("<svg>" + Files.readString(file) + "</svg>")
                    .select("svg")
                    .first()
                    .children();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_zone_has_a_shape_on_each_side_that_it_is_seen_from_and_no_shape_is_of_anything_else() {
        for (View view : views()) {
            Set<String> expected = TheLibrary.vocabularies().zones().terms().stream()
                    .filter(view.side()::shows)
                    .map(Term::code)
                    .collect(Collectors.toCollection(TreeSet::new));
            expected.addAll(PARTS);

            assertEquals(
                    expected,
                    shapes(view).stream()
                            .map(shape -> shape.id().substring(view.shape().length() + 1))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    view.shape());
        }
    }

    @Test
    void no_shape_is_empty_or_leans_on_one_that_is_not_there() {
        for (View view : views()) {
            Elements shapes = shapes(view);
            Set<String> ids = new TreeSet<>();
            shapes.select("[id]").forEach(shape -> assertTrue(ids.add(shape.id()), "stands twice: " + shape.id()));
            for (Element path : shapes.select("path")) {
                assertTrue(path.attr("d").startsWith("M"), path.outerHtml());
            }
            for (Element use : shapes.select("use")) {
                assertTrue(ids.contains(use.attr("href").substring(1)), use.outerHtml());
            }
        }
    }

    @Test
    void what_lies_left_and_right_is_drawn_on_both_sides() {
        for (View view : views()) {
            for (String zone : List.of("arms", "hips", "knees", "feet", "ears")) {
                Element shape =
                        shapes(view).select("#" + view.shape() + "-" + zone).first();
                assertEquals(1, shape.select("use[transform='scale(-1 1)']").size(), shape.id());
            }
        }
    }

    @Test
    void colours_come_from_the_style_alone() {
        for (View view : views()) {
            assertFalse(shapes(view).outerHtml().matches("(?s).*(fill|stroke|style)=.*"), view.shape());
        }
    }
}
