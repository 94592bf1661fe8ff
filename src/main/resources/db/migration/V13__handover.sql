create table handover_line (
    id uuid primary key,
    clinic varchar(40) not null references clinic,
    version integer not null,
    child_id uuid not null references child,
    words varchar(160) not null,
    written_by uuid not null,
    written_by_name varchar(200) not null,
    written_at timestamp with time zone not null,
    replaced_at timestamp with time zone
);
create index handover_line_of_child on handover_line (clinic, child_id, written_at);
create index handover_line_in_force on handover_line (clinic, replaced_at, child_id);
