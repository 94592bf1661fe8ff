package org.tenfold.house;

import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One message of the portal in both languages; {@code russian} is null where nobody has written it. */
record Phrase(String bundle, String key, String english, String russian, List<Parameter> parameters) {

    private static final Pattern EXPRESSION = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'");
    private static final Pattern CASE = Pattern.compile("\\{#is ([^}]*)}");

    static List<Phrase> all() {
        return bundles().stream()
                .flatMap(bundle -> {
                    String name = nameOf(bundle);
                    Properties russian = russianOf(name);
                    return Arrays.stream(bundle.getDeclaredMethods())
                            .filter(method -> method.isAnnotationPresent(Message.class))
                            .map(method -> new Phrase(
                                    name,
                                    method.getName(),
                                    method.getAnnotation(Message.class).value(),
                                    russian.getProperty(method.getName()),
                                    List.of(method.getParameters())));
                })
                .toList();
    }

    static List<Class<?>> bundles() {
        return House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    static String nameOf(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    static Set<String> keysOf(Class<?> bundle) {
        return Arrays.stream(bundle.getDeclaredMethods()).map(Method::getName).collect(Collectors.toSet());
    }

    static Path russianFileOf(String bundle) {
        return House.MESSAGES.resolve(bundle + "_ru.properties");
    }

    static Properties russianOf(String bundle) {
        Properties read = new Properties();
        Path file = russianFileOf(bundle);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                read.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read;
    }

    boolean isTranslated() {
        return russian != null && !russian.isBlank();
    }

    /** The parameters that the text uses. */
    Set<String> usedIn(String text) {
        String code = EXPRESSION
                .matcher(text)
                .results()
                .map(found -> LITERAL.matcher(found.group(1)).replaceAll(""))
                .collect(Collectors.joining(" "));
        return parameters.stream()
                .map(Parameter::getName)
                .filter(name -> Pattern.compile("(?<![\\w.])" + name + "\\b")
                        .matcher(code)
                        .find())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the cases that the text tells apart. */
    static Set<String> casesOf(String text) {
        return CASE.matcher(text)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split("[ ,]+")))
                .filter(name -> !name.equals("in"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that must be told apart: those of the enum after which the text asks, unless it says what else holds. */
    Set<String> casesToTell(String text) {
        return parameters.stream()
                .filter(parameter -> parameter.getType().isEnum())
                .filter(parameter -> text.contains("{#when " + parameter.getName() + "}") && !text.contains("{#else}"))
                .findFirst()
                .map(parameter -> Arrays.stream(parameter.getType().getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .orElse(Collections.emptySet());
    }

    Set<String> numbers() {
        Set<Class<?>> kinds = Set.of(int.class, Integer.class, long.class, Long.class);
        return parameters.stream()
                .filter(parameter -> kinds.contains(parameter.getType()))
                .map(Parameter::getName)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return bundle + ":" + key + " \"" + english + "\" / \"" + russian + "\"";
    }
}
