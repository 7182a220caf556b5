--liquibase formatted sql

--changeset assessment:evaluation
create table evaluation (
  id uuid primary key,
  period_id uuid not null references period,
  person_id uuid not null references person,
  self_remark text,
  superior_remark text,
  self_scored_at timestamptz,
  confirmed_by uuid references person,
  confirmed_at timestamptz,
  version int not null,
  constraint evaluation_once unique (period_id, person_id)
);

--changeset assessment:criterion_score
create table criterion_score (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  criterion text not null,
  self_points numeric not null,
  confirmed_points numeric,
  reason text,
  constraint criterion_score_once unique (evaluation_id, criterion)
);

--changeset assessment:closing
create table closing (
  id uuid primary key,
  period_id uuid not null references period,
  state text not null,
  total int not null,
  done int not null,
  started_by uuid not null references account,
  started_at timestamptz not null,
  finished_at timestamptz
);
create index closing_of_period on closing (period_id, started_at);
create unique index closing_one_at_a_time on closing (period_id) where state = 'RUNNING';

--changeset assessment:result
create table result (
  id uuid primary key,
  closing_id uuid not null references closing,
  period_id uuid not null references period,
  person_id uuid not null references person,
  subject text not null,
  unit_id uuid not null references unit,
  employment_kind text not null,
  status text not null,
  causes text not null,
  inputs text not null,
  framework_version_id uuid not null references framework_version,
  engine_revision text not null,
  score_numerator numeric,
  score_denominator numeric,
  score numeric,
  band text,
  parts text not null,
  sheet_hash text not null,
  constraint result_once unique (closing_id, person_id)
);
create index result_of_person on result (person_id, period_id);

--changeset assessment:rights splitStatements:false
-- the agency's role has its schema's name; what never changes cannot be changed by it either
do $$ begin execute format('
  grant select, insert on evaluation to %1$I;
  grant update (self_remark, superior_remark, self_scored_at, confirmed_by, confirmed_at, version)
    on evaluation to %1$I;
  grant select, insert, update (self_points, confirmed_points, reason) on criterion_score to %1$I;
  grant select, insert, update (state, total, done, finished_at) on closing to %1$I;
  grant select, insert on result to %1$I;
', current_schema()); end $$;

--changeset assessment:result_variant
-- by which variant of the framework; none where it covers no such post
alter table result add column variant text;

--changeset assessment:evaluation_round
-- every self-scoring and every confirmation is kept; the latest of its kind counts
create table evaluation_round (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  number int not null,
  kind text not null,
  person_id uuid not null references person,
  remark text,
  given_at timestamptz not null,
  constraint evaluation_round_once unique (evaluation_id, number)
);

--changeset assessment:evaluation_value
create table evaluation_value (
  id uuid primary key,
  round_id uuid not null references evaluation_round,
  kind text not null,
  code text not null,
  numerator numeric not null,
  denominator numeric not null,
  reason text,
  constraint evaluation_value_once unique (round_id, kind, code)
);

--changeset assessment:rounds_of_evaluations
insert into evaluation_round (id, evaluation_id, number, kind, person_id, remark, given_at)
select gen_random_uuid(), id, 1, 'SELF', person_id, self_remark, self_scored_at
from evaluation where self_scored_at is not null;
insert into evaluation_round (id, evaluation_id, number, kind, person_id, remark, given_at)
select gen_random_uuid(), id, 2, 'CONFIRMATION', confirmed_by, superior_remark, confirmed_at
from evaluation where confirmed_at is not null;
insert into evaluation_value (id, round_id, kind, code, numerator, denominator)
select gen_random_uuid(), r.id, 'CRITERION', c.criterion,
       trunc(c.self_points * 10 ^ scale(c.self_points)), trunc(10::numeric ^ scale(c.self_points))
from criterion_score c
  join evaluation_round r on r.evaluation_id = c.evaluation_id and r.kind = 'SELF';
insert into evaluation_value (id, round_id, kind, code, numerator, denominator, reason)
select gen_random_uuid(), r.id, 'CRITERION', c.criterion,
       trunc(c.confirmed_points * 10 ^ scale(c.confirmed_points)),
       trunc(10::numeric ^ scale(c.confirmed_points)), c.reason
from criterion_score c
  join evaluation_round r on r.evaluation_id = c.evaluation_id and r.kind = 'CONFIRMATION'
where c.confirmed_points is not null;
drop table criterion_score;
alter table evaluation
  drop column self_remark, drop column superior_remark, drop column self_scored_at,
  drop column confirmed_by, drop column confirmed_at;

--changeset assessment:rights_on_rounds splitStatements:false
do $$ begin execute format('
  grant select, insert on evaluation_round to %1$I;
  grant select, insert on evaluation_value to %1$I;
', current_schema()); end $$;

--changeset assessment:unit_result
-- a unit's result names no person; one of a unit and one of each person in a closing
alter table result alter column person_id drop not null;
alter table result alter column employment_kind drop not null;
alter table result add constraint result_of_unit
  check ((person_id is null) = (subject = 'UNIT') and (person_id is null) = (employment_kind is null));
create unique index result_of_unit_once on result (closing_id, unit_id) where person_id is null;

--changeset assessment:closing_failure
-- why the last try failed, as long as the closing has not finished; when its results were released
alter table closing
  add column failures int not null default 0,
  add column failure text,
  add column failed_at timestamptz,
  add column released_at timestamptz;

--changeset assessment:reopening
-- asked for by one, approved by another; the results before it stay
create table reopening (
  id uuid primary key,
  period_id uuid not null references period,
  reason text not null,
  requested_by uuid not null references account,
  requested_at timestamptz not null,
  approved_by uuid references account,
  approved_at timestamptz,
  version int not null,
  constraint reopening_by_two check (approved_by <> requested_by)
);
create index reopening_of_period on reopening (period_id);
create unique index reopening_one_asked_for on reopening (period_id) where approved_at is null;

--changeset assessment:acknowledgement
create table acknowledgement (
  id uuid primary key,
  result_id uuid not null references result constraint acknowledgement_once unique,
  acknowledged_at timestamptz not null
);

--changeset assessment:rights_on_period_life splitStatements:false
do $$ begin execute format('
  grant update (failures, failure, failed_at, released_at) on closing to %1$I;
  grant select, insert, update (approved_by, approved_at, version) on reopening to %1$I;
  grant select, insert on acknowledgement to %1$I;
', current_schema()); end $$;

--changeset assessment:reopening_declined splitStatements:false
-- whoever was declined may ask again
do $$ begin execute format('
  alter table reopening
    add column declined_by uuid references account,
    add column declined_at timestamptz,
    add column decline_reason text,
    add constraint reopening_declined_by_two check (declined_by <> requested_by),
    add constraint reopening_decided_once check (approved_at is null or declined_at is null);
  drop index reopening_one_asked_for;
  create unique index reopening_one_asked_for on reopening (period_id)
    where approved_at is null and declined_at is null;
  grant update (declined_by, declined_at, decline_reason) on reopening to %1$I;
', current_schema()); end $$;

--changeset assessment:petition
-- one for each result, settled by one answer; another result comes only of reopening
create table petition (
  id uuid primary key,
  result_id uuid not null references result constraint petition_once unique,
  content text not null,
  submitted_at timestamptz not null,
  due_on date not null
);
create table petition_answer (
  id uuid primary key,
  petition_id uuid not null references petition constraint petition_answer_once unique,
  granted boolean not null,
  content text not null,
  answered_by uuid not null references person,
  answered_at timestamptz not null
);

--changeset assessment:rights_on_petitions splitStatements:false
do $$ begin execute format('
  grant select, insert on petition to %1$I;
  grant select, insert on petition_answer to %1$I;
', current_schema()); end $$;
