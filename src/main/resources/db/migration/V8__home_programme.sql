create table home_training (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    child_id uuid not null references child,
    course_id uuid not null references course,
    taught_by uuid,
    taught_by_name varchar(200),
    taught_at timestamp with time zone,
    supervised_by uuid,
    supervised_by_name varchar(200),
    supervised_at timestamp with time zone,
    constraint home_training_once unique (clinic, course_id)
);
create index home_training_of_child on home_training (clinic, child_id);

create table diary_entry (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    child_id uuid not null references child,
    course_id uuid not null references course,
    exercise_id varchar(100) not null,
    done_on date not null,
    round_of_day integer not null,
    done_by uuid not null,
    done_by_name varchar(200) not null,
    done_at timestamp with time zone not null,
    constraint diary_entry_once unique (clinic, course_id, done_on, exercise_id, round_of_day)
);
create index diary_entry_of_child on diary_entry (clinic, child_id, done_on);
