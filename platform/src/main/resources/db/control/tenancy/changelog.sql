--liquibase formatted sql

--changeset tenancy:tenant
create table tenant (
  id uuid primary key,
  code text not null constraint tenant_code_taken unique,
  schema text not null constraint tenant_schema_taken unique,
  name_vi text not null,
  name_en text not null,
  kind text not null,
  parent_id uuid references tenant,
  template text not null,
  state text not null,
  administrator_username text not null,
  administrator_email text not null,
  administrator_name text not null,
  failure text
);
grant select, insert, update on tenant to kpi_control;

--changeset tenancy:outbox
create table outbox (
  id uuid primary key default uuidv7(),
  tenant_schema name not null default current_user,
  kind text not null,
  subject uuid not null,
  posted_at timestamptz not null default now()
);
alter table outbox enable row level security;
create policy outbox_own on outbox for insert to kpi_tenant with check (tenant_schema = current_user);
create policy outbox_all on outbox to kpi_control using (true);
grant usage on schema control to kpi_tenant, kpi_control;
grant insert (kind, subject) on outbox to kpi_tenant;
grant select, update, delete on outbox to kpi_control;

--changeset tenancy:scheduled_tasks
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to kpi_control;

--changeset tenancy:tenant_structure
-- the structure of the agency's schema: its name, and how many changes it consists of
alter table tenant add column structure text not null default '';
alter table tenant add column structure_changes int not null default 0;
