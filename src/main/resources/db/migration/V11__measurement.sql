create table measurement (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    child_id uuid not null references child,
    course_id uuid references course,
    measure varchar(60) not null,
    side varchar(10) not null,
    amount numeric(10, 3),
    taken_on date not null,
    remark varchar(400),
    recorded_by uuid not null,
    recorded_by_name varchar(200) not null,
    recorded_at timestamp with time zone not null,
    first_recorded_at timestamp with time zone not null,
    amends_id uuid references measurement,
    reason varchar(400),
    withdrawn boolean not null,
    constraint measurement_amended_once unique (clinic, amends_id)
);
create index measurement_of_child on measurement (clinic, child_id, measure, side, taken_on);
