create table attention_item (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    kind varchar(40) not null,
    child_id uuid not null references child,
    course_id uuid not null references course,
    session_id uuid,
    rule_id varchar(100),
    reason varchar(1000),
    raised_at timestamp with time zone not null,
    raised_by_name varchar(200) not null,
    settled_at timestamp with time zone,
    settled_by_name varchar(200),
    settled_how varchar(20),
    settled_note varchar(1000)
);
create index attention_item_open on attention_item (clinic, settled_at, raised_at, id);
create index attention_item_of_course on attention_item (clinic, course_id, raised_at);
