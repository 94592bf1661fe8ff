-- From how many children on a count leaves the clinic in a file.
alter table clinic add column least_count integer default 5 not null;

-- What a doctor says of a course. Never changed: an amendment is the next edition.
create table course_review (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    child_id uuid not null references child,
    course_id uuid not null references course,
    occasion varchar(20) not null,
    edition integer not null,
    outcome varchar(20) not null,
    goal varchar(20) not null,
    next_step varchar(20) not null,
    for_parent varchar(4000) not null,
    for_staff varchar(4000),
    reason varchar(400),
    signed_on date not null,
    signed_at timestamp with time zone not null,
    signed_by uuid not null,
    signed_by_name varchar(200) not null,
    constraint course_review_once unique (clinic, course_id, occasion, edition)
);
create index course_review_of_child on course_review (clinic, child_id, signed_at, id);
create index course_review_by_day on course_review (clinic, signed_on, occasion);

-- What the clinic's figures are counted by.
create index course_by_first_day on course (clinic, first_day, protocol_slug, status);
create index course_by_last_day on course (clinic, status, ended_on, id);
create index treatment_session_by_day on treatment_session (clinic, planned_on, status);
