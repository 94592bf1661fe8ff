package org.tenfold.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every setting of ours stands in the example for operators, with the value that holds when nothing is said. */
class SettingsTest {

    private static final Path EXAMPLE = Path.of("config/tenfold.properties.example");

    @Test
    void the_example_holds_every_setting_with_its_default() throws IOException {
        TreeMap<String, String> settings = House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .map(type -> type.reflect())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(WithDefault.class))
                .collect(Collectors.toMap(
                        SettingsTest::keyOf,
                        method -> method.getAnnotation(WithDefault.class).value(),
                        (one, other) -> one,
                        TreeMap::new));
        assertFalse(settings.isEmpty());
        Properties example = new Properties();
        try (Reader reader = Files.newBufferedReader(EXAMPLE)) {
            example.load(reader);
        }
        TreeMap<String, String> offered = new TreeMap<>();
        settings.keySet().forEach(key -> offered.put(key, example.getProperty(key)));
        assertEquals(settings, offered);
    }

    @Test
    void no_live_settings_stand_in_the_source() {
        assertFalse(Files.exists(Path.of("config/application.properties")), "it would override the packaged settings");
    }

    private static String keyOf(Method method) {
        String prefix =
                method.getDeclaringClass().getAnnotation(ConfigMapping.class).prefix();
        String name = method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return prefix + "." + name;
    }
}
