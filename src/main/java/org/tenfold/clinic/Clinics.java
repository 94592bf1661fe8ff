package org.tenfold.clinic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The clinics that this portal serves. */
@ApplicationScoped
public class Clinics implements PanacheRepositoryBase<Clinic, String> {}
