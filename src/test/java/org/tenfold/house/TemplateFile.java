package org.tenfold.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A template as its author wrote it, and as HTML in which every expression has become a mark. */
record TemplateFile(String name, String text) {

    /** Stands where the template says something that is computed. */
    static final String COMPUTED = "\u0001";

    private static final Pattern REMARK = Pattern.compile("\\{!.*?!}|<!--.*?-->", Pattern.DOTALL);

    /** The one section that hands a class, not a text, to the layout. */
    private static final Pattern CLASS_OF_MAIN = Pattern.compile("\\{#mainClass}.*?\\{/mainClass}", Pattern.DOTALL);

    private static final Pattern LITERAL_PARAMETER = Pattern.compile(
            "\\b(title|label|hint|heading|legend|caption|lead|summary|text|word|action|remark)=(['\"])([^'\"{]*)\\2");

    static List<TemplateFile> all() {
        try (Stream<Path> files = Files.walk(House.TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(TemplateFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemplateFile read(Path file) {
        try {
            String text = REMARK.matcher(Files.readString(file)).replaceAll("");
            return new TemplateFile(
                    House.TEMPLATES.relativize(file).toString(),
                    CLASS_OF_MAIN.matcher(text).replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The HTML between the expressions. */
    Document html() {
        return Jsoup.parseBodyFragment(withoutExpressions());
    }

    /** Texts that are handed to another template as they stand. */
    List<String> literalParameters() {
        return LITERAL_PARAMETER
                .matcher(expressions())
                .results()
                .map(found -> found.group(3))
                .toList();
    }

    private String withoutExpressions() {
        return split(false);
    }

    private String expressions() {
        return split(true);
    }

    /** Takes the template apart: what is within braces and what is not. Braces within quotes do not count. */
    private String split(boolean inside) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '{' && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
            if (opens) {
                depth++;
                kept.append(inside ? " " : COMPUTED);
            } else if (c == '}' && depth > 0) {
                depth--;
            } else if (depth > 0 == inside) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
