package org.tenfold;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;
import org.tenfold.clinic.CurrentClinic;

/**
 * Does work in the name of a clinic, as a request of its own in a transaction of its own, without a trace in the test:
 * {@code AtTheClinic.north(() -> closedDays.listAll())}. What it answers is detached.
 */
public final class AtTheClinic {

    public static final String NORTH = "north";
    public static final String SOUTH = "south";

    private AtTheClinic() {}

    public static <T> T north(Supplier<T> work) {
        return of(NORTH, work);
    }

    public static <T> T south(Supplier<T> work) {
        return of(SOUTH, work);
    }

    public static <T> T of(String clinicKey, Supplier<T> work) {
        return inOwnRequest(() -> {
            TheClinics.make();
            Arc.container().instance(CurrentClinic.class).get().enter(clinicKey);
            return QuarkusTransaction.requiringNew().call(work::get);
        });
    }

    public static <T> T inOwnRequest(Supplier<T> work) {
        ManagedContext requests = Arc.container().requestContext();
        InjectableContext.ContextState ofTheTest = requests.getStateIfActive();
        requests.deactivate();
        requests.activate();
        try {
            return work.get();
        } finally {
            requests.terminate();
            if (ofTheTest != null) {
                requests.activate(ofTheTest);
            }
        }
    }
}
