--liquibase formatted sql

--changeset work:task
-- the right to change the version serves locking: only who may change a row may hold it
create table task (
  id uuid primary key,
  period_id uuid not null references period,
  person_id uuid not null references person,
  product_id uuid not null references product,
  title text,
  quantity int not null check (quantity >= 1),
  due_on date not null,
  origin text not null,
  item_points numeric not null check (item_points > 0),
  standard_points numeric not null check (standard_points > 0),
  difficulty numeric,
  hours numeric,
  axis text,
  assigned_by uuid not null references person,
  assigned_at timestamptz not null,
  version int not null
);
create index task_of_person on task (person_id, period_id);
create index task_of_period on task (period_id);

--changeset work:output
create table output (
  id uuid primary key,
  task_id uuid not null references task,
  units int not null check (units >= 1),
  state text not null,
  version int not null
);
create index output_of_task on output (task_id);

--changeset work:submission
-- the day is kept beside the moment, so that what "late" means does not hang on a time zone in SQL
create table submission (
  id uuid primary key,
  output_id uuid not null references output,
  round int not null,
  submitted_at timestamptz not null,
  submitted_on date not null,
  due_on date not null,
  claimed_on date,
  submitted_by uuid not null references person,
  superior_id uuid not null references person,
  constraint submission_round unique (output_id, round)
);
create index submission_to_superior on submission (superior_id);

--changeset work:evidence
create table evidence (
  id uuid primary key,
  submission_id uuid not null references submission,
  position int not null,
  kind text not null,
  reference text not null,
  note text,
  constraint evidence_position unique (submission_id, position)
);

--changeset work:review
create table review (
  id uuid primary key,
  output_id uuid not null references output,
  submission_id uuid not null references submission constraint review_once unique,
  decision text not null,
  return_kind text,
  faulty_units int check (faulty_units >= 1),
  quality numeric check (quality between 0 and 100),
  note text,
  new_due_on date,
  reviewer_id uuid not null references person,
  reviewed_at timestamptz not null
);
create index review_of_output on review (output_id);

--changeset work:objective_cause
create table objective_cause (
  id uuid primary key,
  output_id uuid not null references output,
  review_id uuid references review constraint objective_cause_of_review unique,
  submission_id uuid references submission constraint objective_cause_of_submission unique,
  authority text not null,
  document text not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  constraint objective_cause_of_one_incident check (num_nonnulls(review_id, submission_id) = 1)
);
create index objective_cause_of_output on objective_cause (output_id);

--changeset work:rights splitStatements:false
-- the agency's role has its schema's name; what never changes cannot be changed by it either
do $$ begin execute format('
  grant select, insert, update (version) on task to %1$I;
  grant select, insert, update (state, version) on output to %1$I;
  grant select, insert on submission to %1$I;
  grant select, insert on evidence to %1$I;
  grant select, insert on review to %1$I;
  grant select, insert on objective_cause to %1$I;
', current_schema()); end $$;

--changeset work:indicator_entry
-- one list of everything stated about a unit's indicator: its number keeps two who act at once apart
create table indicator_entry (
  id uuid primary key,
  indicator_id uuid not null,
  number int not null check (number >= 1),
  period_id uuid not null references period,
  unit_id uuid not null references unit,
  indicator text not null,
  kind text not null,
  value numeric check (value >= 0),
  source text,
  as_of date,
  late boolean,
  validator_id uuid references person,
  responsible_id uuid references person,
  answered_id uuid references indicator_entry,
  note text,
  entered_by uuid not null references account,
  entered_at timestamptz not null,
  constraint indicator_entry_number unique (indicator_id, number),
  constraint indicator_entry_answered_once unique (answered_id),
  constraint indicator_entry_value check ((value is not null) = (kind in ('TARGET', 'ACTUAL')))
);
create index indicator_entry_of_period on indicator_entry (period_id, unit_id);

--changeset work:evidence_of_indicators
alter table evidence alter column submission_id drop not null;
alter table evidence add column indicator_entry_id uuid references indicator_entry;
alter table evidence add constraint evidence_of_one
  check (num_nonnulls(submission_id, indicator_entry_id) = 1);
alter table evidence add constraint evidence_entry_position unique (indicator_entry_id, position);

--changeset work:indicator_rights splitStatements:false
do $$ begin execute format('
  grant select, insert on indicator_entry to %1$I;
', current_schema()); end $$;

--changeset work:task_between_people
alter table task add column share_numerator int not null default 1;
alter table task add column share_denominator int not null default 1;
alter table task add column main_task_id uuid references task;
alter table task add column taken_over_from_id uuid references task;
alter table task add constraint task_share
  check (share_numerator between 1 and share_denominator);
create index task_of_main on task (main_task_id) where main_task_id is not null;
create index task_taken_over on task (taken_over_from_id) where taken_over_from_id is not null;

--changeset work:inability
create table inability (
  id uuid primary key,
  task_id uuid not null references task,
  units int not null check (units >= 1),
  reason text not null,
  reported_by uuid not null references person,
  reported_at timestamptz not null
);
create index inability_of_task on inability (task_id);

--changeset work:proposal
create table proposal (
  id uuid primary key,
  person_id uuid not null references person,
  period_id uuid not null references period,
  product_id uuid not null references product,
  title text,
  quantity int not null check (quantity >= 1),
  due_on date not null,
  origin text not null,
  difficulty numeric,
  hours numeric,
  axis text,
  reason text not null,
  proposed_at timestamptz not null,
  state text not null,
  task_id uuid references task,
  answer text,
  decided_by uuid references person,
  decided_at timestamptz,
  version int not null
);
create index proposal_of_person on proposal (person_id, period_id);
create index proposal_open on proposal (period_id) where state = 'OPEN';

--changeset work:between_people_rights splitStatements:false
do $$ begin execute format('
  grant select, insert on inability to %1$I;
  grant select, insert,
    update (state, task_id, answer, decided_by, decided_at, version) on proposal to %1$I;
', current_schema()); end $$;

--changeset work:second_answer
-- answers to one submission: one for each step, and again after one was taken back
alter table submission add column confirmer_id uuid references person;
create index submission_to_confirmer on submission (confirmer_id) where confirmer_id is not null;
alter table review drop constraint review_once;
alter table review add column step int not null default 1 check (step in (1, 2));
alter table review add column withdraws_id uuid references review
  constraint review_withdrawn_once unique;
alter table review add constraint review_withdrawal
  check ((withdraws_id is not null) = (decision = 'WITHDRAWN'));

--changeset work:file
create table file (
  id uuid primary key,
  name text not null,
  media_type text not null,
  size bigint not null check (size > 0),
  sha256 text not null,
  uploaded_by uuid not null references account,
  uploaded_at timestamptz not null
);
create index file_of_uploader on file (uploaded_by);

--changeset work:file_chunk
-- stored as it comes: the formats taken are compressed already
create table file_chunk (
  file_id uuid not null references file,
  number int not null,
  content bytea not null,
  primary key (file_id, number)
);
alter table file_chunk alter column content set storage external;

--changeset work:evidence_file
alter table evidence add column file_id uuid references file;
alter table evidence add constraint evidence_of_file check ((file_id is not null) = (kind = 'FILE'));
create index evidence_of_file on evidence (file_id) where file_id is not null;

--changeset work:file_rights splitStatements:false
do $$ begin execute format('
  grant select, insert on file to %1$I;
  grant select, insert on file_chunk to %1$I;
', current_schema()); end $$;

--changeset work:task_continued
alter table task add column continues_id uuid references task constraint task_continued_once unique;

--changeset work:asked_facts
-- only where the period's framework asks for them
alter table submission add column hours numeric;
alter table review add column beyond_requirement boolean not null default false;

--changeset work:task_withdrawn
-- the assignment's terms stay as they were; whoever reads it sees that it counts nowhere
alter table task add column withdrawn_at timestamptz;
alter table task add column withdrawn_by uuid references account;
alter table task add column withdrawal_reason text;
alter table task add constraint task_withdrawal
  check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawal_reason) in (0, 3));
-- what was copied and withdrawn is copied again: the task that is held keeps two copies apart
alter table task drop constraint task_continued_once;
create unique index task_continued_once on task (continues_id) where withdrawn_at is null;

--changeset work:task_withdrawn_rights splitStatements:false
do $$ begin execute format('
  grant update (withdrawn_at, withdrawn_by, withdrawal_reason) on task to %1$I;
', current_schema()); end $$;
