create table home_plan (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    child_id uuid not null references child,
    course_id uuid not null references course,
    number integer not null,
    from_day date not null,
    exercises varchar(8000) not null,
    reason varchar(1000),
    prescribed_by uuid not null,
    prescribed_by_name varchar(200) not null,
    prescribed_at timestamp with time zone not null,
    constraint home_plan_once unique (clinic, course_id, number)
);
create index home_plan_of_child on home_plan (clinic, child_id);

create table home_rest (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    course_id uuid not null references course,
    from_day date not null,
    until_day date
);
create index home_rest_of_course on home_rest (clinic, course_id, from_day);

alter table diary_entry add column plan_id uuid references home_plan;
alter table diary_entry add column tap uuid;
alter table diary_entry add column not_done_why varchar(20);
alter table diary_entry add column caregiver varchar(20);
alter table diary_entry add column caregiver_name varchar(100);
alter table diary_entry add column mood varchar(20);
alter table diary_entry add column remark varchar(500);
create index diary_entry_of_course on diary_entry (clinic, course_id, done_on, done_at, id);
create index diary_entry_of_tap on diary_entry (clinic, tap);

alter table clinic add column home_minutes integer default 15 not null;
