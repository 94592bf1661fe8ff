-- What stands above the reports of a clinic, besides its name.
alter table clinic add column address varchar(200);
alter table clinic add column licence varchar(200);
