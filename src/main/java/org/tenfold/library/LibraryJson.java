package org.tenfold.library;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tenfold.library.rule.Condition;
import org.tenfold.shared.time.Span;

/** Between the words of the files and our records; the domain itself knows nothing of it. */
final class LibraryJson {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(new WordsOfTheFiles())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .addModule(new SimpleModule()
                    .setDeserializerModifier(new CodesOfTheFiles())
                    .addDeserializer(Condition.class, new ReadingACondition())
                    .addDeserializer(Span.class, new ReadingASpan()))
            .build();

    private LibraryJson() {}

    /** @throws NotYaml with the line, when it is none */
    static JsonNode yaml(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new NotYaml(e);
        }
    }

    /** A part of a file as a person writes it. */
    static String asYaml(JsonNode content) {
        try {
            return YAML.writeValueAsString(content).strip();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fingerprint of a text. */
    static String sha256(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same text for the same content, whatever the order of its keys was. */
    static String canonical(JsonNode content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ObjectNode json(String body) {
        try {
            return (ObjectNode) JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param readings those that a clinic has chosen; the others are in force as by default */
    static Protocol protocol(UUID versionId, int number, ObjectNode content, Map<String, String> readings) {
        return own(versionId, number, null, content, readings);
    }

    /**
     * A protocol that a clinic has published itself.
     *
     * @param origin the slug of the shipped protocol that it goes back to
     */
    static Protocol own(UUID versionId, int number, String origin, ObjectNode content, Map<String, String> readings) {
        ObjectNode whole = ReadingsInPlace.in(content, readings);
        ObjectNode inForce = whole.putObject("readings");
        ReadingsInPlace.values(content, readings).forEach(inForce::put);
        whole.put("version-id", versionId == null ? null : versionId.toString());
        whole.put("number", number);
        whole.put("origin", origin);
        return read(whole, Protocol.class);
    }

    static <T> T read(JsonNode content, Class<T> type) {
        try {
            return JSON.treeToValue(content, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** The names of record components as the files write them: with hyphens, and free of what Java reserves. */
    private static final class WordsOfTheFiles extends PropertyNamingStrategies.KebabCaseStrategy {
        private static final long serialVersionUID = 1L;
        private static final Map<String, String> RESERVED =
                Map.of("byDefault", "default", "defaultValue", "default", "viewers", "for", "suits", "for");

        @Override
        public String nameForConstructorParameter(MapperConfig<?> config, AnnotatedParameter parameter, String name) {
            return translate(name);
        }

        @Override
        public String translate(String name) {
            String reserved = RESERVED.get(name);
            return reserved == null ? super.translate(name) : reserved;
        }
    }

    /** Names of constants as the files write them: {@code yes-no} is {@code YES_NO}. */
    private static final class CodesOfTheFiles extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> usual) {
            return new JsonDeserializer<Object>() {
                @Override
                public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                    String name = parser.getText().replace('-', '_').toUpperCase(Locale.ROOT);
                    for (Object constant : type.getRawClass().getEnumConstants()) {
                        if (((Enum<?>) constant).name().equals(name)) {
                            return constant;
                        }
                    }
                    return context.handleWeirdStringValue(type.getRawClass(), parser.getText(), "is not known");
                }
            };
        }
    }

    private static final class ReadingASpan extends JsonDeserializer<Span> {
        @Override
        public Span deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Span.of(parser.getText());
        }
    }

    private static final class ReadingACondition extends JsonDeserializer<Condition> {
        @Override
        public Condition deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return ConditionWords.read(parser.readValueAsTree());
        }
    }
}
