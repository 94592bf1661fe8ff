alter table clinic add column tablet_locks_after integer default 2 not null;
alter table clinic add column tablet_locks_at_table_after integer default 15 not null;
alter table clinic add column tablet_hours integer default 12 not null;

alter table account add column pin_hash varchar(400);
alter table account add column pin_set_at timestamp with time zone;

create table shared_tablet (
    id uuid primary key,
    clinic_key varchar(40) not null references clinic,
    token_hash varchar(64) not null,
    name varchar(80) not null,
    registered_at timestamp with time zone not null,
    registered_by uuid not null,
    registered_by_name varchar(200) not null,
    last_used_at timestamp with time zone not null,
    in_hands_of uuid,
    revoked_at timestamp with time zone,
    constraint shared_tablet_token_once unique (token_hash)
);
create index shared_tablet_of_clinic on shared_tablet (clinic_key, last_used_at);

alter table sign_in add column tablet_id uuid references shared_tablet;
alter table sign_in add column locked_at timestamp with time zone;
alter table sign_in add column place varchar(400);
alter table sign_in add column hands_busy boolean default false not null;
alter table sign_in add column wrong_pins integer default 0 not null;
create index sign_in_on_tablet on sign_in (tablet_id, ended_at);
