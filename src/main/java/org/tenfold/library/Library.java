package org.tenfold.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tenfold.library.item.Setting;
import org.tenfold.shared.web.NotFound;

/**
 * The clinical library in memory: the newest version of every protocol, the register of statements with its sources,
 * and the vocabularies. Older versions are read once and kept.
 */
@ApplicationScoped
public class Library {

    @Inject
    ProtocolVersions versions;

    @Inject
    OwnVersions own;

    private final Cache<Edition, Protocol> read =
            Caffeine.newBuilder().maximumSize(500).build();
    private volatile LibraryContent content;
    private volatile Map<String, List<Carrier>> carriers = Map.of();
    private volatile Shelf shelf = new Shelf(List.of(), Map.of());

    /** Told once at start, when everything is published. */
    void open(LibraryContent loaded, Shelf published) {
        published.newest().forEach(protocol -> read.put(asShipped(protocol.versionId()), protocol));
        this.content = loaded;
        this.carriers = Carrier.among(published.newest());
        this.shelf = published;
    }

    /** The newest version of each protocol, by title. */
    public List<Protocol> protocols() {
        return shelf.newest();
    }

    /** The newest version of a protocol. */
    public Optional<Protocol> current(String slug) {
        return shelf.newest().stream()
                .filter(protocol -> protocol.slug().equals(slug))
                .findFirst();
    }

    /** A version, be it old or new, as a clinic read it. */
    public Protocol version(Edition edition) {
        Protocol known = read.getIfPresent(edition);
        return known != null ? known : fromStore(edition);
    }

    /** Whether a version with the readings that it ships with is in memory. */
    boolean hasRead(UUID versionId) {
        return read.getIfPresent(asShipped(versionId)) != null;
    }

    /**
     * Keeps a version of a clinic's own in memory. Whoever asks for it by its id has found the id among the rows of his
     * clinic; no address names it.
     */
    void keep(OwnVersion version) {
        read.put(asShipped(version.id()), read(version, Map.of()));
    }

    private static Protocol read(OwnVersion version, Map<String, String> readings) {
        return LibraryJson.own(
                version.id(), version.number(), version.origin(), LibraryJson.json(version.body()), readings);
    }

    /** A version with the readings that it ships with. */
    Protocol version(UUID versionId) {
        return version(asShipped(versionId));
    }

    /** The protocol with those of the chosen readings that concern it and that its hard limits admit. */
    Protocol with(Map<String, String> chosen, Protocol shipped) {
        Map<String, String> differing = new HashMap<>();
        shipped.settable().forEach(disagreement -> {
            String value = chosen.get(disagreement.id());
            Setting setting = disagreement.setting();
            if (value != null && !value.equals(setting.defaultValue()) && setting.admits(value)) {
                differing.put(disagreement.id(), value);
            }
        });
        return differing.isEmpty() ? shipped : version(new Edition(shipped.versionId(), differing));
    }

    private static Edition asShipped(UUID versionId) {
        return new Edition(versionId, Map.of());
    }

    /** A version by its number. */
    public Optional<Protocol> version(String slug, int number) {
        return history(slug).stream()
                .filter(published -> published.number() == number)
                .findFirst()
                .map(published -> version(published.id()));
    }

    /** All versions of a protocol, the newest first. */
    public List<Published> history(String slug) {
        return shelf.history().getOrDefault(slug, List.of());
    }

    public Optional<Statement> statement(String id) {
        return Optional.ofNullable(content.statements().get(id));
    }

    /** Which items of the newest protocols carry a statement. */
    public List<Carrier> carriersOf(String statementId) {
        return carriers.getOrDefault(statementId, List.of());
    }

    /** What today's standard of care says beside a protocol, and beside a clinic's variant of it. */
    public List<Caution> cautionsFor(Protocol protocol) {
        return content.cautions().stream()
                .filter(caution -> caution.protocols().stream()
                        .anyMatch(slug -> slug.equals(protocol.slug()) || slug.equals(protocol.origin())))
                .toList();
    }

    LibraryContent content() {
        return content;
    }

    Vocabularies vocabularies() {
        return content.vocabularies();
    }

    public Collection<Statement> statements() {
        return content.statements().values();
    }

    public List<Source> sources() {
        return content.sources();
    }

    public Optional<Source> source(String code) {
        return sources().stream().filter(source -> source.code().equals(code)).findFirst();
    }

    /** The sources from which a protocol carries statements. */
    List<Source> sourcesOf(Protocol protocol) {
        return sources().stream().filter(source -> drawsOn(protocol, source)).toList();
    }

    /** @param read the protocols as a clinic reads them, among which those are named that draw on a source */
    List<SourceUse> sourceUses(List<Protocol> read) {
        return sources().stream()
                .map(source -> new SourceUse(
                        source,
                        statements().stream()
                                .filter(statement -> statement.source().equals(source.code()))
                                .filter(statement -> carriers.containsKey(statement.id()))
                                .count(),
                        read.stream()
                                .filter(protocol -> drawsOn(protocol, source))
                                .toList()))
                .toList();
    }

    private static boolean drawsOn(Protocol protocol, Source source) {
        return protocol.carries().stream().anyMatch(id -> id.startsWith(source.code() + "-"));
    }

    public Vocabulary conditions() {
        return content.vocabularies().conditions();
    }

    public Vocabulary devices() {
        return content.vocabularies().devices();
    }

    public Vocabulary zones() {
        return content.vocabularies().zones();
    }

    public Vocabulary techniques() {
        return content.vocabularies().techniques();
    }

    public Vocabulary positions() {
        return content.vocabularies().positions();
    }

    public Vocabulary qualifications() {
        return content.vocabularies().qualifications();
    }

    public Vocabulary measures() {
        return content.vocabularies().measures();
    }

    /** What can be measured, each with what its values are. */
    public MeasureTerms measureTerms() {
        return content.vocabularies().measureTerms();
    }

    @Transactional
    Protocol fromStore(Edition edition) {
        Protocol protocol = versions.findByIdOptional(edition.versionId())
                .map(version -> LibraryJson.protocol(
                        version.id(), version.number(), LibraryJson.json(version.body()), edition.readings()))
                .or(() -> own.findByIdOptional(edition.versionId()).map(version -> read(version, edition.readings())))
                .orElseThrow(NotFound::here);
        read.put(edition, protocol);
        return protocol;
    }
}
