create table clinic (
    clinic_key varchar(40) primary key,
    version integer not null,
    name varchar(200) not null,
    zone varchar(60) not null,
    language varchar(2) not null,
    working_days varchar(7) not null,
    opens_at time not null,
    closes_at time not null
);

create table closed_day (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    closed_on date not null,
    reason varchar(200) not null,
    constraint closed_day_once unique (clinic, closed_on)
);

create table account (
    id uuid primary key,
    version integer not null,
    clinic_key varchar(40) not null references clinic,
    role varchar(20) not null,
    name varchar(200) not null,
    address varchar(254) not null,
    language varchar(2) not null,
    qualifications varchar(400) not null,
    password_hash varchar(400),
    invited_at timestamp with time zone not null,
    activated_at timestamp with time zone,
    disabled_at timestamp with time zone,
    constraint account_address_once unique (address)
);
create index account_of_clinic on account (clinic_key, role, name);

create table sign_in (
    id uuid primary key,
    token_hash varchar(64) not null,
    account_id uuid not null references account,
    browser varchar(200) not null,
    started_at timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    constraint sign_in_token_once unique (token_hash)
);
create index sign_in_of_account on sign_in (account_id, last_seen_at);

create table invitation (
    id uuid primary key,
    token_hash varchar(64) not null,
    account_id uuid references account,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    constraint invitation_token_once unique (token_hash)
);
create index invitation_of_account on invitation (account_id);

create table audit_entry (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    at timestamp with time zone not null,
    actor_id uuid not null,
    actor_name varchar(200) not null,
    actor_role varchar(20) not null,
    action varchar(30) not null,
    subject_type varchar(40) not null,
    subject_id varchar(80) not null,
    child_id uuid,
    detail varchar(400)
);
create index audit_entry_by_time on audit_entry (clinic, at, id);
create index audit_entry_by_child on audit_entry (clinic, child_id, at, id);
