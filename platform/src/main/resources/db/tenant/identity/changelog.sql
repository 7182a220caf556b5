--liquibase formatted sql

--changeset identity:account
create table account (
  id uuid primary key,
  username text not null,
  email text not null,
  name text not null,
  subject text,
  given_at timestamptz not null,
  ended_at timestamptz,
  failure text,
  version int not null
);
-- an account that has ended leaves its names to the next one
create unique index account_username_taken on account (username) where ended_at is null;
create unique index account_email_taken on account (lower(email)) where ended_at is null;
create unique index account_subject_taken on account (subject) where ended_at is null;

--changeset identity:role_grant
create table role_grant (
  id uuid primary key,
  account_id uuid not null references account,
  role text not null,
  granted_on date not null,
  ended_on date
);
create unique index role_grant_once on role_grant (account_id, role) where ended_on is null;

--changeset identity:rights splitStatements:false
-- the agency's role has its schema's name; what never changes cannot be changed by it either
do $$ begin execute format('
  grant select, insert, update (subject, ended_at, failure, version) on account to %1$I;
  grant select, insert, update (ended_on) on role_grant to %1$I;
', current_schema()); end $$;

--changeset identity:role_grant_limits
alter table role_grant add column unit_id uuid;
drop index role_grant_once;
create unique index role_grant_one_open on role_grant (account_id, role, unit_id)
  nulls not distinct where ended_on is null;

--changeset identity:account_guest
alter table account add column guest boolean not null default false;

--changeset identity:service_account
create table service_account (
  id uuid primary key,
  account_id uuid not null unique references account,
  client_id text not null unique,
  operations text[] not null
);

--changeset identity:service_account_rights splitStatements:false
-- a scope never changes: another one is another account
do $$ begin execute format('
  grant select, insert on service_account to %1$I;
', current_schema()); end $$;
