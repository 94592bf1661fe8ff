create table clinic_reading (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    disagreement varchar(10) not null,
    reading varchar(80) not null,
    reason varchar(1000) not null,
    chosen_by uuid not null,
    chosen_by_name varchar(200) not null,
    chosen_at timestamp with time zone not null
);
create index clinic_reading_newest on clinic_reading (clinic, chosen_at, id);

alter table course add column readings varchar(2000) default '{}' not null;
