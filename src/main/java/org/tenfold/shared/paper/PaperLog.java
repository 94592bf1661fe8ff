package org.tenfold.shared.paper;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What goes wrong while a page is drawn, in the portal's log; what goes well is not told. */
final class PaperLog implements XRLogger {

    private static final Logger LOG = Logger.getLogger(PaperLog.class.getName());

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        if (isTold(level)) {
            LOG.log(level, message, thrown);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The portal's own settings decide.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isTold(diagnostic.getLevel());
    }

    private static boolean isTold(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
