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
