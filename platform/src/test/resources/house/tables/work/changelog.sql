--liquibase formatted sql

--changeset work:task
create table task (id uuid primary key, outside_id uuid, name text);
alter table account
  add constraint account_last_task foreign key (last_task_id) references task;
create table control.elsewhere (id uuid primary key);
alter table task
  add constraint task_outside foreign key (outside_id) references control.elsewhere;
grant select, insert, delete on task to ${tenant};
grant update (name) on task to kpi_control;

--changeset work:rule
create function rule() returns trigger language plpgsql as 'begin return new; end';
create trigger task_rule before insert on task for each row execute function rule();

--changeset work:draft
create unlogged table draft (id uuid);
grant select on draft to ${tenant};
