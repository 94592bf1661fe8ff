package org.tenfold;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Sets the clock back before each test, so that no test inherits the time of another. */
public class EveryTestStartsOnMonday implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Arc.container().instance(FixedTime.class).get().reset();
    }
}
