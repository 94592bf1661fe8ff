-- The slug under which a course counts where rules look at what went before: a clinic's own protocol counts as the
-- shipped one that it goes back to.
alter table course add column counts_as varchar(80);
update course set counts_as =
    coalesce((select v.origin from own_version v where v.id = course.protocol_version_id), course.protocol_slug);
alter table course alter column counts_as set not null;

-- The shipped version against which it was last looked through.
alter table own_version add column shipped_base uuid;
update own_version set shipped_base = (
    select p.id from protocol_version p where p.slug = own_version.origin and p.version_number = (
        select max(q.version_number) from protocol_version q
        where q.slug = own_version.origin and q.published_at <= own_version.published_at));
alter table own_version alter column shipped_base set not null;

alter table protocol_draft add column shipped_base uuid;
update protocol_draft set shipped_base = coalesce(
    (select v.shipped_base from own_version v where v.id = protocol_draft.based_on), protocol_draft.based_on);
alter table protocol_draft alter column shipped_base set not null;
