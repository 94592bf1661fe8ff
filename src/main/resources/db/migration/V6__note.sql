create table note (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    child_id uuid not null references child,
    course_id uuid,
    session_id uuid,
    amends_id uuid references note,
    written_by uuid not null,
    written_by_name varchar(200) not null,
    written_by_role varchar(20) not null,
    written_at timestamp with time zone not null,
    reach varchar(20) not null,
    words varchar(4000) not null
);
create index note_of_child on note (clinic, child_id, written_at, id);
create index note_of_session on note (clinic, session_id, written_at);
create index note_that_amends on note (clinic, amends_id);
