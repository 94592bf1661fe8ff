create table screening (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    session_id uuid not null references treatment_session,
    answers varchar(8000) not null,
    verdict varchar(20) not null,
    struck varchar(4000) not null,
    checked_at timestamp with time zone not null,
    checked_by uuid not null,
    checked_by_name varchar(200) not null
);
create index screening_of_session on screening (clinic, session_id, checked_at, id);
