--liquibase formatted sql

--changeset identity:account
create table account (id uuid primary key, last_task_id uuid);
grant select, insert on account to ${tenant};
grant select on account to public;

--changeset identity:made_out_of_sight
select 1 as id into stray;
alter table stray add primary key (id);
grant select, insert on stray to ${tenant};
