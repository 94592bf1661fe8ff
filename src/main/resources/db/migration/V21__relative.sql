alter table guardianship add column relation varchar(20);
alter table guardianship add column given_by uuid;
alter table guardianship add column given_by_name varchar(200);
