package org.tenfold.clinic;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the mapper whose rows it may see. Where no clinic is known it sees the rows of none. */
@ApplicationScoped
@PersistenceUnitExtension
class ClinicOfTheRows implements TenantResolver {

    static final String NONE = "-";

    @Inject
    CurrentClinic current;

    @Override
    public String getDefaultTenantId() {
        return NONE;
    }

    @Override
    public String resolveTenantId() {
        if (!Arc.container().requestContext().isActive()) {
            return NONE;
        }
        String key = current.key();
        return key == null ? NONE : key;
    }
}
