--liquibase formatted sql

--changeset comparison:published_result
create table published_result (
  id uuid primary key default uuidv7(),
  tenant_schema name not null default current_user,
  period_code text not null,
  period_type text not null,
  published_at timestamptz not null,
  figures jsonb not null
);
create index published_result_latest on published_result (period_code, tenant_schema, published_at);
alter table published_result enable row level security;
create policy published_result_own on published_result for insert to kpi_tenant
  with check (tenant_schema = current_user);
create policy published_result_all on published_result for select to kpi_control using (true);
grant insert (period_code, period_type, published_at, figures) on published_result to kpi_tenant;
grant select on published_result to kpi_control;

--changeset comparison:revision
-- what is released again after a reopening has a higher revision, and only the highest counts
alter table published_result add column revision int not null default 1;
grant insert (revision) on published_result to kpi_tenant;

--changeset comparison:peers
-- decisions are never changed: of each group and of each agency's traits the latest row counts
create table peer_group (
  id uuid primary key,
  code text not null,
  name_vi text not null,
  name_en text not null,
  kind text not null,
  size_class text,
  region text,
  minimum_peers int not null check (minimum_peers >= 3),
  decision text not null,
  recorded_at timestamptz not null
);
create index peer_group_latest on peer_group (code, recorded_at);
create table agency_traits (
  id uuid primary key,
  tenant_id uuid not null references tenant,
  size_class text,
  region text,
  decision text not null,
  recorded_at timestamptz not null
);
create index agency_traits_latest on agency_traits (tenant_id, recorded_at);
grant select, insert on peer_group, agency_traits to kpi_control;
