package org.tenfold.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A class that breaks a rule. A rule that lets its offender pass looks at nothing, and would let everyone pass.
 * Offenders are compiled only while the test runs: on the test's class path the portal would take them for its own.
 */
record Offender(String name, String source) {

    /** The offender, compiled into the folder and read as the house is read. */
    JavaClasses compiledInto(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                "-proc:none",
                "-parameters",
                "-nowarn");
        boolean compiled = compiler.getTask(null, null, null, options, null, List.of(asFile()))
                .call();
        if (!compiled) {
            throw new IllegalStateException("the offender " + name + " does not compile");
        }
        try (var files = Files.walk(folder)) {
            return new ClassFileImporter()
                    .importPaths(files.filter(Files::isRegularFile).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JavaFileObject asFile() {
        URI place = URI.create("string:///org/tenfold/offender/" + name + ".java");
        String text = "package org.tenfold.offender;\n" + source;
        return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
