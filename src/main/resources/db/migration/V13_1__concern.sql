alter table attention_item add column concern varchar(30);
alter table attention_item add column matter_id uuid;

create table safeguarding_concern (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    child_id uuid not null references child,
    course_id uuid not null references course,
    session_id uuid not null references treatment_session,
    reported_by uuid not null,
    reported_by_name varchar(200) not null,
    reported_at timestamp with time zone not null,
    told_at timestamp with time zone,
    seen varchar(8000),
    zones varchar(1000) not null,
    present varchar(400),
    said_by varchar(1000),
    closed_at timestamp with time zone,
    closed_by_name varchar(200)
);
create index safeguarding_concern_by_state on safeguarding_concern (clinic, closed_at, reported_at, id);
create index safeguarding_concern_of_reporter on safeguarding_concern (clinic, session_id, reported_by);
create index safeguarding_concern_newest on safeguarding_concern (clinic, reported_at, id);

create table safeguarding_entry (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    concern_id uuid not null references safeguarding_concern,
    decision varchar(2000) not null,
    next_step varchar(1000),
    closes boolean not null,
    written_by uuid not null,
    written_by_name varchar(200) not null,
    written_at timestamp with time zone not null
);
create index safeguarding_entry_of_concern on safeguarding_entry (clinic, concern_id, written_at);
