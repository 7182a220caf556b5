--liquibase formatted sql

--changeset organisation:unit
create table unit (
  id uuid primary key,
  code text not null constraint unit_code_taken unique,
  name_vi text not null,
  name_en text,
  parent_id uuid references unit,
  valid_from date not null,
  valid_to date,
  version int not null,
  constraint unit_days check (valid_to >= valid_from)
);
create index unit_parent on unit (parent_id);
create unique index unit_one_root on unit ((parent_id is null)) where parent_id is null;

--changeset organisation:position
create table position (
  id uuid primary key,
  code text not null constraint position_code_taken unique,
  name text not null
);

--changeset organisation:person
create table person (
  id uuid primary key,
  personnel_code text not null constraint person_personnel_code_taken unique,
  full_name text not null,
  employment_kind text not null,
  account_id uuid constraint person_account_taken unique references account,
  version int not null
);

--changeset organisation:posting
create table posting (
  id uuid primary key,
  person_id uuid not null references person,
  unit_id uuid not null references unit,
  position_id uuid not null references position,
  capacity text not null,
  from_day date not null,
  to_day date,
  version int not null,
  -- a posting replaced on its first day ends the day before it: it counts for no day
  constraint posting_days check (to_day >= from_day - 1)
);
create index posting_person on posting (person_id);
create index posting_unit on posting (unit_id);
create unique index posting_one_open on posting (person_id) where to_day is null;
create unique index posting_one_head on posting (unit_id)
  where capacity = 'HEAD' and to_day is null;

--changeset organisation:rights splitStatements:false
-- the agency's role has its schema's name; what never changes cannot be changed by it either
do $$ begin execute format('
  grant select, insert, update (valid_to, version) on unit to %1$I;
  grant select, insert on position to %1$I;
  grant select, insert, update (account_id, version) on person to %1$I;
  grant select, insert, update (to_day, version) on posting to %1$I;
', current_schema()); end $$;

--changeset organisation:deputy_field
-- the field assigned to a deputy: units with all below them, or single people
create table deputy_field (
  id uuid primary key,
  deputy_id uuid not null references person,
  unit_id uuid references unit,
  led_person_id uuid references person,
  from_day date not null,
  to_day date,
  version int not null,
  constraint deputy_field_part check ((unit_id is null) <> (led_person_id is null)),
  constraint deputy_field_days check (to_day >= from_day)
);
create unique index deputy_field_one_open
  on deputy_field (deputy_id, coalesce(unit_id, led_person_id)) where to_day is null;

--changeset organisation:rights_on_deputy_field splitStatements:false
do $$ begin execute format('
  grant select, insert, update (to_day, version) on deputy_field to %1$I;
', current_schema()); end $$;

--changeset organisation:withdrawn_person splitStatements:false
-- somebody entered by mistake stays on record, and their code is free again
do $$ begin execute format('
  alter table person add column withdrawn_at timestamptz;
  alter table person drop constraint person_personnel_code_taken;
  create unique index person_personnel_code_taken on person (personnel_code)
    where withdrawn_at is null;
  grant update (withdrawn_at) on person to %1$I;
', current_schema()); end $$;

--changeset organisation:absence
-- a fact with its document; it is never changed
create table absence (
  id uuid primary key,
  person_id uuid not null references person,
  kind text not null,
  from_day date not null,
  to_day date not null,
  document text not null,
  recorded_by uuid not null references account,
  recorded_at timestamptz not null,
  constraint absence_days check (to_day >= from_day)
);
create index absence_of_person on absence (person_id, from_day);

--changeset organisation:rights_on_absence splitStatements:false
do $$ begin execute format('
  grant select, insert on absence to %1$I;
', current_schema()); end $$;

--changeset organisation:person_outside
-- somebody of another agency, who only assesses the head of this one
alter table person add column outside boolean not null default false;

--changeset organisation:appointment
create table appointment (
  id uuid primary key,
  kind text not null,
  for_person_id uuid not null references person,
  appointee_id uuid not null references person,
  from_day date not null,
  to_day date,
  appointed_by uuid not null references account,
  appointed_at timestamptz not null,
  version int not null,
  -- one that was ended before it began counts for no day
  constraint appointment_days check (to_day >= from_day - 1)
);
create index appointment_for_person on appointment (for_person_id);
create index appointment_appointee on appointment (appointee_id);

--changeset organisation:appointment_rights splitStatements:false
do $$ begin execute format('
  grant select, insert, update (to_day, version) on appointment to %1$I;
', current_schema()); end $$;

--changeset organisation:folded_names
-- names without diacritics, to be searched
alter table person add column folded text not null generated always as (
  translate(lower(regexp_replace(
    normalize(full_name || ' ' || personnel_code, nfd), '[\u0300-\u036f]', '', 'g')), 'đĐ', 'dd')
) stored;
alter table unit add column folded text not null generated always as (
  translate(lower(regexp_replace(
    normalize(name_vi || ' ' || coalesce(name_en, '') || ' ' || code, nfd),
    '[\u0300-\u036f]', '', 'g')), 'đĐ', 'dd')
) stored;
