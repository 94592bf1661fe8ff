create table protocol_version (
    id uuid primary key,
    slug varchar(80) not null,
    version_number integer not null,
    sha256 varchar(64) not null,
    body text not null,
    published_at timestamp with time zone not null,
    constraint protocol_version_once unique (slug, version_number)
);
