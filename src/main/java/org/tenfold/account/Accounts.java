package org.tenfold.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts of all clinics; whoever lists them names the clinic. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    private static final int MOST = 500;

    public Optional<Account> byAddress(String address) {
        return find("from Account a join fetch a.clinic where a.address = ?1", Account.canonical(address))
                .firstResultOptional();
    }

    /** An account of this clinic; those of another clinic are not there. */
    public Optional<Account> of(String clinicKey, UUID id) {
        return find("clinic.key = ?1 and id = ?2", clinicKey, id).firstResultOptional();
    }

    public List<Account> allOf(String clinicKey) {
        return find("clinic.key = ?1 order by role, name, id", clinicKey)
                .page(Page.ofSize(MOST))
                .list();
    }

    /** The accounts that a filter lets through, by name, after one of them. */
    List<Account> listed(String clinicKey, AccountFilter filter, Account after, int size) {
        StringBuilder query = new StringBuilder("clinic.key = :clinic");
        Parameters values = Parameters.with("clinic", clinicKey);
        if (filter.role() != null) {
            query.append(" and role = :role");
            values.and("role", filter.role());
        }
        if (filter.name() != null) {
            query.append(" and lower(name) like :name escape '!'");
            values.and("name", filter.pattern());
        }
        if (after != null) {
            query.append(" and (name > :lastName or (name = :lastName and id > :lastId))");
            values.and("lastName", after.name()).and("lastId", after.id());
        }
        return find(query + " order by name, id", values)
                .page(Page.ofSize(size))
                .list();
    }

    /** Those of this role who can act today, by name. */
    public List<Account> open(String clinicKey, Role role) {
        return find(
                        "clinic.key = ?1 and role = ?2 and activatedAt is not null and disabledAt is null order by name, id",
                        clinicKey,
                        role)
                .page(Page.ofSize(MOST))
                .list();
    }
}
