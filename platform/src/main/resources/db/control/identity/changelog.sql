--liquibase formatted sql

--changeset identity:login
-- browsers that have signed in; the tokens never reach them
create table login (
  id uuid primary key,
  access_token text not null,
  refresh_token text not null,
  valid_until timestamptz not null,
  -- codes of all agencies the person is a member of, and the one that is entered
  agencies text[] not null,
  agency text,
  signed_in_at timestamptz not null,
  -- a refresh token can be used once: until then one process has taken it
  taken_until timestamptz
);
create index login_by_age on login (signed_in_at);
grant select, insert, update, delete on login to kpi_control;

--changeset identity:session
-- the names are Spring Session's
create table spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create unique index spring_session_by_id on spring_session (session_id);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_name on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on spring_session, spring_session_attributes to kpi_control;
