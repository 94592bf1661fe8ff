create table child (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    record_number varchar(40) not null,
    given_name varchar(100) not null,
    family_name varchar(100) not null,
    given_search varchar(100) not null,
    family_search varchar(210) not null,
    birth_date date not null,
    gestational_days integer,
    sex varchar(10) not null,
    constraint child_number_once unique (clinic, record_number)
);
create index child_by_family on child (clinic, family_search, id);
create index child_by_given on child (clinic, given_search);

create table guardianship (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    child_id uuid not null references child,
    account_id uuid not null references account,
    reach varchar(20) not null,
    from_day date not null,
    until_day date
);
create index guardianship_of_child on guardianship (clinic, child_id);
create index guardianship_of_account on guardianship (clinic, account_id);

create table care_team_membership (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    child_id uuid not null references child,
    account_id uuid not null references account,
    course_id uuid not null,
    since timestamp with time zone not null,
    ended_at timestamp with time zone
);
create index care_team_of_child on care_team_membership (clinic, child_id, account_id);
create index care_team_of_course on care_team_membership (clinic, course_id);

create table recorded_condition (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    child_id uuid not null references child,
    kind varchar(20) not null,
    code varchar(60) not null,
    since date not null,
    last_day date,
    recorded_by uuid not null,
    recorded_by_name varchar(200) not null,
    recorded_at timestamp with time zone not null
);
create index recorded_condition_of_child on recorded_condition (clinic, child_id, since);

create table course (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    child_id uuid not null references child,
    protocol_slug varchar(60) not null,
    protocol_version_id uuid not null,
    variant_id varchar(60) not null,
    ordinal integer not null,
    prescribed_by uuid not null references account,
    performed_by uuid not null references account,
    status varchar(20) not null,
    status_since timestamp with time zone not null,
    status_by_name varchar(200) not null,
    status_reason varchar(400),
    first_day date not null,
    hour_of_day time not null,
    session_count integer not null,
    spacing_days integer not null,
    minutes integer not null,
    goal varchar(1000) not null,
    answers varchar(8000) not null,
    assigned_at timestamp with time zone not null,
    ended_on date
);
create index course_of_child on course (clinic, child_id, assigned_at);
create index course_by_status on course (clinic, status, status_since, id);
create index course_of_masseur on course (clinic, performed_by, status);

create table course_override (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    course_id uuid not null references course,
    rule_id varchar(100) not null,
    reason varchar(1000) not null,
    given_by uuid not null,
    given_by_name varchar(200) not null,
    given_at timestamp with time zone not null
);
create index course_override_of_course on course_override (clinic, course_id);

create table treatment_session (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    course_id uuid not null references course,
    child_id uuid not null references child,
    performed_by uuid not null references account,
    number_in_course integer not null,
    attempt integer not null,
    planned_on date not null,
    planned_at time not null,
    minutes integer not null,
    status varchar(20) not null,
    moved_from date,
    moved_why varchar(40),
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    recorded_by uuid,
    recorded_by_name varchar(200),
    reaction varchar(30),
    outcome_rule varchar(100),
    outcome_reason varchar(1000),
    constraint treatment_session_once unique (course_id, number_in_course, attempt)
);
create index treatment_session_of_course on treatment_session (clinic, course_id, number_in_course, attempt);
create index treatment_session_of_masseur on treatment_session (clinic, performed_by, planned_on, planned_at);
create index treatment_session_of_child on treatment_session (clinic, child_id, planned_on);
