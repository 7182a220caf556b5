--liquibase formatted sql

--changeset audit:act
create table act (
  id uuid primary key,
  at timestamptz not null,
  actor text not null,
  operation text not null,
  request_key text not null,
  input_hash text not null,
  input jsonb not null,
  object uuid not null,
  constraint act_once unique (actor, operation, request_key)
);

--changeset audit:rights splitStatements:false
-- the agency's role has its schema's name
do $$ begin execute format('
  grant select, insert on act to %1$I;
', current_schema()); end $$;

--changeset audit:history
-- a record's history is read by its id; some acts on a task leave another object behind
create index act_of_object on act (object);
create index act_of_task on act ((input ->> 'taskId')) where input ->> 'taskId' is not null;
