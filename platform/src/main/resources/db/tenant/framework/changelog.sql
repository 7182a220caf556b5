--liquibase formatted sql

--changeset framework:framework_version
create table framework_version (
  id uuid primary key,
  code text not null,
  number int not null,
  document text not null,
  content_hash text not null,
  published_at timestamptz not null,
  valid_from date not null,
  constraint framework_version_once unique (code, number)
);

--changeset framework:product
create table product (
  id uuid primary key,
  code text not null constraint product_code_taken unique,
  group_code text not null,
  field_code text,
  name_vi text not null,
  name_en text not null,
  item_points numeric not null,
  standard_points numeric not null,
  constraint product_points check (item_points > 0 and standard_points > 0)
);

--changeset framework:period
create table period (
  id uuid primary key,
  code text not null constraint period_code_taken unique,
  starts_on date not null,
  ends_on date not null,
  state text not null,
  framework_version_id uuid not null references framework_version,
  version int not null,
  constraint period_days check (ends_on >= starts_on)
);

--changeset framework:rights splitStatements:false
-- the agency's role has its schema's name; what never changes cannot be changed by it either
do $$ begin execute format('
  grant select, insert on framework_version to %1$I;
  grant select, insert on product to %1$I;
  grant select, insert, update (state, version) on period to %1$I;
', current_schema()); end $$;

--changeset framework:catalogue_heading
-- complexity groups and fields of work: what a new product is sorted under
create table catalogue_heading (
  id uuid primary key,
  kind text not null,
  position int not null,
  code text not null,
  name_vi text not null,
  name_en text not null,
  minimum numeric,
  maximum numeric,
  standard_points numeric,
  constraint catalogue_heading_once unique (kind, code),
  constraint catalogue_heading_points
    check (num_nonnulls(minimum, maximum, standard_points) = case kind when 'GROUP' then 3 else 0 end)
);
alter table product add column ended_on date;
alter table product add column version int not null default 0;

--changeset framework:product_request
create table product_request (
  id uuid primary key,
  name text not null,
  reason text not null,
  requested_by uuid not null references account,
  requested_at timestamptz not null,
  state text not null,
  product_id uuid references product,
  answer text,
  decided_by uuid references account,
  decided_at timestamptz,
  version int not null
);
create index product_request_of_account on product_request (requested_by);

--changeset framework:catalogue_rights splitStatements:false
do $$ begin execute format('
  grant select, insert on catalogue_heading to %1$I;
  grant update (ended_on, version) on product to %1$I;
  grant select, insert,
    update (state, product_id, answer, decided_by, decided_at, version) on product_request to %1$I;
', current_schema()); end $$;

--changeset framework:planned_periods splitStatements:false
-- a planned period takes the version in force when it is opened
do $$ begin execute format('
  grant update (framework_version_id) on period to %1$I;
', current_schema()); end $$;

--changeset framework:folded_product_names
-- names without diacritics, to be searched
alter table product add column folded text not null generated always as (
  translate(lower(regexp_replace(
    normalize(name_vi || ' ' || coalesce(name_en, '') || ' ' || code, nfd),
    '[\u0300-\u036f]', '', 'g')), 'đĐ', 'dd')
) stored;

--changeset framework:framework_draft
-- a version to be: saved with whatever faults it has, published without any
create table framework_draft (
  id uuid primary key,
  base_id uuid not null references framework_version,
  document text not null,
  state text not null,
  started_by uuid not null references account,
  started_at timestamptz not null,
  edited_by uuid not null references account,
  edited_at timestamptz not null,
  from_period text,
  proposed_by uuid references account,
  published_by uuid references account,
  published_id uuid references framework_version,
  version int not null
);

--changeset framework:draft_rights splitStatements:false
do $$ begin execute format('
  grant select, insert,
    update (document, state, edited_by, edited_at, from_period, proposed_by, published_by,
            published_id, version) on framework_draft to %1$I;
', current_schema()); end $$;
