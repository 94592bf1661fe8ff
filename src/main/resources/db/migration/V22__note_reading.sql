alter table note add column amendment_reason varchar(1000);
create index note_of_course on note (clinic, course_id, written_at);

create table note_reading (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    child_id uuid not null references child,
    reader_id uuid not null references account,
    read_until timestamp with time zone not null
);
create index note_reading_of_reader on note_reading (clinic, reader_id, child_id);

create table note_mention (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    note_id uuid not null references note,
    child_id uuid not null references child,
    colleague_id uuid not null references account,
    raised_by_name varchar(200) not null,
    raised_at timestamp with time zone not null,
    settled_at timestamp with time zone
);
create index note_mention_open on note_mention (clinic, colleague_id, settled_at, raised_at, id);
create index note_mention_of_child on note_mention (clinic, colleague_id, child_id, settled_at);
