package org.tenfold.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;

/** The compiled house as it ships: what tests hold against its rules. */
final class House {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Room.HOUSE);

    static final Path TEMPLATES = Path.of("src-web/templates");
    static final Path STYLES = Path.of("src-web/styles");
    static final Path PAPER = Path.of("src-web/paper");
    static final Path MESSAGES = Path.of("src/main/resources/messages");

    private House() {}

    /** The first name of the class's package below the house, or an empty one. */
    static String roomOf(JavaClass type) {
        String below = type.getPackageName().substring(Room.HOUSE.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
    }
}
