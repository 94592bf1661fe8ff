package org.tenfold.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The judgement of the reference validator on a page. Reading the schema takes seconds, so one serves many pages. */
final class ValidHtml {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /** The schema is read by a recursion that an ordinary thread may not have the depth for. */
    private static final long DEPTH_IN_BYTES = 64L << 20;

    private final Judgement judgement = new Judgement();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

    ValidHtml() {
        FutureTask<Void> reading = new FutureTask<>(() -> {
            validator.setUpMainSchema(SCHEMA, judgement);
            validator.setUpValidatorAndParsers(judgement, false, false);
            return null;
        });
        new Thread(null, reading, "schema", DEPTH_IN_BYTES).start();
        try {
            reading.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the schema of HTML cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with the page, line by line; what could merely be better is left out. */
    List<String> check(String html) {
        judgement.errors.clear();
        try {
            InputSource source = new InputSource(new StringReader(html));
            validator.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(judgement.errors);
    }

    private static final class Judgement implements ErrorHandler {

        private final List<String> errors = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            // What could be better is no fault.
        }

        @Override
        public void error(SAXParseException e) {
            errors.add("line " + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
