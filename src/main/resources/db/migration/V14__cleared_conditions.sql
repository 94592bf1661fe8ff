-- Which conditions a doctor cleared for a course when he set a rule aside: those that counted then.
alter table course_override add column cleared varchar(1000);
