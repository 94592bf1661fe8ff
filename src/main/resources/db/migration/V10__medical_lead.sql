alter table clinic add column medical_lead uuid;

-- A protocol on which a clinic's medical lead works.
create table protocol_draft (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    slug varchar(60) not null,
    origin varchar(80) not null,
    based_on uuid not null,
    body text not null,
    edited_by uuid not null,
    edited_by_name varchar(200) not null,
    edited_at timestamp with time zone not null,
    constraint protocol_draft_once unique (clinic, slug)
);

-- What a clinic has published itself. Never changed.
create table own_version (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    slug varchar(60) not null,
    origin varchar(80) not null,
    version_number integer not null,
    sha256 varchar(64) not null,
    body text not null,
    published_by uuid not null,
    published_by_name varchar(200) not null,
    published_at timestamp with time zone not null,
    constraint own_version_once unique (clinic, slug, version_number)
);
