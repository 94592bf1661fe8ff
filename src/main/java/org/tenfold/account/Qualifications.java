package org.tenfold.account;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tenfold.shared.text.Text;

/** The vocabulary of what a doctor or a masseur is trained for. */
@ApplicationScoped
public class Qualifications {

    /** One training, of people of one role. */
    public record Qualification(String code, Role role, Text name) {}

    private static final String SOURCE = "seeds/vocabularies/qualifications.yaml";

    private final List<Qualification> all = read();

    /** In the order of the vocabulary; none for a role that needs no training. */
    public List<Qualification> of(Role role) {
        return all.stream()
                .filter(qualification -> qualification.role() == role)
                .toList();
    }

    /** Those of the role that are among the codes. */
    public List<Qualification> of(Role role, Collection<String> codes) {
        return of(role).stream()
                .filter(qualification -> codes.contains(qualification.code()))
                .toList();
    }

    /** The codes that people of this role can have; others are left out. */
    Set<String> known(Role role, Collection<String> codes) {
        return of(role, codes).stream().map(Qualification::code).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Qualification> read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(SOURCE)) {
            List<Map<String, String>> rows = new YAMLMapper().readValue(in, new TypeReference<>() {});
            return rows.stream()
                    .map(row -> new Qualification(
                            row.get("code"), roleOf(row.get("role")), new Text(row.get("en"), row.get("ru"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Role roleOf(String code) {
        for (Role role : Role.values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw new IllegalStateException("no role " + code + " in " + SOURCE);
    }
}
