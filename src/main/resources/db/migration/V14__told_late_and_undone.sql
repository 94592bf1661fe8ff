-- What was tapped without a connection has two times: when it was said, and when the portal heard of it.
alter table treatment_session add column received_at timestamp with time zone;
update treatment_session set received_at = ended_at;
alter table screening add column received_at timestamp with time zone;
update screening set received_at = checked_at;
alter table screening alter column received_at set not null;

-- What moved because a session was put off, so that it can go back when that is undone.
create table plan_shift (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    because_of uuid not null references treatment_session,
    session_id uuid not null references treatment_session,
    from_day date not null,
    to_day date not null,
    moved_from_before date,
    moved_why_before varchar(40)
);
create index plan_shift_because_of on plan_shift (clinic, because_of);
create index plan_shift_of_session on plan_shift (clinic, session_id);
