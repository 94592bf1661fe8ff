-- What is read of a child part by part, in the order of its days.
drop index treatment_session_of_child;
create index treatment_session_of_child on treatment_session (clinic, child_id, planned_on, id);
drop index diary_entry_of_child;
create index diary_entry_of_child on diary_entry (clinic, child_id, done_on, id);
create index measurement_by_day on measurement (clinic, child_id, taken_on, id);
