-- What a database administrator runs once, as a superuser, connected to the platform's own database:
--
--   psql -v ON_ERROR_STOP=1 -v kpi_owner_password=... -v kpi_control_password=... \
--        -v kpi_app_password=... -f bootstrap.sql kpi
--
-- Everything after this is done by the platform itself as kpi_owner. Running it again changes
-- nothing but the passwords.
--
--   kpi_owner    structure only: creates schemas, tables and one role per agency
--   kpi_control  the control schema; no rights in any agency's schema
--   kpi_app      may become an agency's role for one transaction; owns and inherits nothing

do $$
declare
  login text;
begin
  foreach login in array array['kpi_owner', 'kpi_control', 'kpi_app'] loop
    if not exists (select from pg_roles where rolname = login) then
      execute format('create role %I', login);
    end if;
  end loop;
  -- what every agency's role may do in the control schema is granted to this one
  if not exists (select from pg_roles where rolname = 'kpi_tenant') then
    create role kpi_tenant nologin;
  end if;
  grant kpi_tenant to kpi_owner with admin option, inherit false, set false;
  execute format('alter database %I owner to kpi_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to kpi_control, kpi_app', current_database());
end
$$;

alter role kpi_owner login nosuperuser createrole nocreatedb nobypassrls
  password :'kpi_owner_password';
alter role kpi_control login nosuperuser nocreaterole nocreatedb nobypassrls
  password :'kpi_control_password';
alter role kpi_app login nosuperuser nocreaterole nocreatedb nobypassrls noinherit
  password :'kpi_app_password';

revoke all on schema public from public;

create schema if not exists control authorization kpi_owner;

-- An agency's schema has the name of its role, so that switching the role switches the path, and
-- the path's own text never changes (a change would drop the driver's prepared statements).
alter role kpi_app set search_path = "$user";
alter role kpi_control set search_path = control;
