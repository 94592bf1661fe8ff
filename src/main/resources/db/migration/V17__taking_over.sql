create table session_takeover (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    session_id uuid not null references treatment_session,
    taken_at timestamp with time zone not null,
    taken_from uuid not null,
    taken_from_name varchar(200) not null,
    taken_by uuid not null,
    taken_by_name varchar(200) not null
);
create index session_takeover_of_session on session_takeover (clinic, session_id, taken_at, id);
alter table treatment_session add column taken_over_at timestamp with time zone;
create index care_team_of_member on care_team_membership (clinic, account_id, child_id);
create index treatment_session_by_status on treatment_session (clinic, status, planned_on);
