-- Whoever looks after the trail asks what one person did, and which names stand in a list of accounts.
create index audit_entry_by_actor on audit_entry (clinic, actor_id, at, id);
create index account_by_name on account (clinic_key, name, id);
