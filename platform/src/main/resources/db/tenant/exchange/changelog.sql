--liquibase formatted sql

--changeset exchange:import_file
create table import_file (
  id uuid primary key,
  name text not null,
  content bytea not null,
  uploaded_by uuid not null references account,
  uploaded_at timestamptz not null
);

--changeset exchange:import_run
create table import_run (
  id uuid primary key,
  file_id uuid not null references import_file,
  kind text not null,
  sheet text not null,
  header_row int not null,
  columns jsonb not null,
  mode text not null,
  state text not null,
  total int not null,
  done int not null,
  started_by uuid not null references account,
  started_at timestamptz not null
);

--changeset exchange:import_row
-- what became of a row: the object it made, or why it was refused
create table import_row (
  run_id uuid not null references import_run,
  number int not null,
  object uuid,
  faults jsonb,
  primary key (run_id, number),
  constraint import_row_outcome check ((object is null) <> (faults is null))
);
create index import_row_refused on import_row (run_id, number) where faults is not null;

--changeset exchange:rights splitStatements:false
-- the agency's role has its schema's name; what never changes cannot be changed by it either
do $$ begin execute format('
  grant select, insert on import_file to %1$I;
  grant select, insert, update (state, done) on import_run to %1$I;
  grant select, insert on import_row to %1$I;
', current_schema()); end $$;

--changeset exchange:import_run_started_by
create index import_run_started_by on import_run (started_by, id);
