package org.tenfold.measurement.growth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.tenfold.child.Sex;

/** The WHO Child Growth Standards, by measure and sex. Between the days that are kept here they are interpolated. */
@ApplicationScoped
public class GrowthStandards {

    /** The largest difference in z from rows of the full tables that are not kept here; GrowthStandardsTest measures it. */
    public static final String MOST_DIFFERENCE = "0.002";

    private final Map<Sex, Map<GrowthMeasure, GrowthStandard>> standards = new EnumMap<>(Sex.class);
    private int nodes;

    public GrowthStandards() {
        for (Sex sex : List.of(Sex.GIRL, Sex.BOY)) {
            Map<GrowthMeasure, GrowthStandard> ofSex = new EnumMap<>(GrowthMeasure.class);
            for (GrowthMeasure measure : GrowthMeasure.values()) {
                ofSex.put(measure, read(measure, sex));
            }
            standards.put(sex, ofSex);
        }
    }

    private GrowthStandard read(GrowthMeasure measure, Sex sex) {
        List<LmsTable.Node> all = GrowthFiles.rows("seeds/growth/" + measure.table() + ".csv").stream()
                .filter(row -> row.get("sex").equals(sex.name().toLowerCase(Locale.ROOT)))
                .map(GrowthStandards::node)
                .toList();
        nodes += measure == GrowthMeasure.HEIGHT ? 0 : all.size();
        return new GrowthStandard(
                measure,
                Stream.of(
                                all.stream().filter(node -> !isOfHeight(measure, node)),
                                all.stream().filter(node -> isOfHeight(measure, node)))
                        .map(Stream::toList)
                        .filter(part -> !part.isEmpty())
                        .map(LmsTable::new)
                        .toList());
    }

    /** Where the table of length goes over to standing height it makes a step, which no spline may smooth. */
    private static boolean isOfHeight(GrowthMeasure measure, LmsTable.Node node) {
        return measure.table().equals(GrowthMeasure.LENGTH.table()) && node.day() >= GrowthMeasure.FIRST_DAY_OF_HEIGHT;
    }

    static LmsTable.Node node(CSVRecord row) {
        return new LmsTable.Node(
                Integer.parseInt(row.get("day")),
                new Lms(
                        Double.parseDouble(row.get("l")),
                        Double.parseDouble(row.get("m")),
                        Double.parseDouble(row.get("s"))));
    }

    /** Nothing while the sex of a child is not recorded: boys and girls grow differently. */
    public Optional<GrowthStandard> of(GrowthMeasure measure, Sex sex) {
        return Optional.ofNullable(standards.get(sex)).map(ofSex -> ofSex.get(measure));
    }

    /** How many days of the tables are kept here, of all measures and both sexes. */
    public int nodes() {
        return nodes;
    }
}
