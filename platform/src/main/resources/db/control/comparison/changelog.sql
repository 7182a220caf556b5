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
