create table check_in (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    child_id uuid not null references child,
    said varchar(20) not null,
    from_day date not null,
    until_day date not null,
    answers varchar(2000) not null,
    struck varchar(4000) not null,
    back_on date,
    said_at timestamp with time zone not null,
    said_by uuid not null,
    said_by_name varchar(200) not null
);
create index check_in_of_child on check_in (clinic, child_id, until_day, from_day);
create index check_in_of_day on check_in (clinic, child_id, from_day, said_at, id);
