create table step_run (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    session_id uuid not null references treatment_session,
    step varchar(100) not null,
    started_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    outcome varchar(20),
    reason varchar(20),
    ended_by uuid,
    ended_by_name varchar(200)
);
create index step_run_of_session on step_run (clinic, session_id, started_at, id);

create table session_pause (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    session_id uuid not null references treatment_session,
    began_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    paused_by uuid not null,
    paused_by_name varchar(200) not null
);
create index session_pause_of_session on session_pause (clinic, session_id, began_at, id);

create table session_report (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    session_id uuid not null references treatment_session,
    minutes_worked integer not null,
    asleep_after boolean,
    tone_left varchar(10),
    tone_right varchar(10),
    also_present varchar(100) not null,
    tolerances varchar(8000) not null,
    reported_at timestamp with time zone not null,
    reported_by uuid not null,
    reported_by_name varchar(200) not null
);
create index session_report_of_session on session_report (clinic, session_id, reported_at, id);

create table session_amendment (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    session_id uuid not null references treatment_session,
    reaction_before varchar(30),
    reaction_after varchar(30),
    minutes_before integer,
    minutes_after integer,
    note varchar(4000),
    reason varchar(1000) not null,
    amended_at timestamp with time zone not null,
    amended_by uuid not null,
    amended_by_name varchar(200) not null
);
create index session_amendment_of_session on session_amendment (clinic, session_id, amended_at, id);

create table form_receipt (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    form_key uuid not null,
    received_at timestamp with time zone not null,
    constraint form_receipt_once unique (clinic, form_key)
);
create index form_receipt_by_age on form_receipt (clinic, received_at);
