--liquibase formatted sql

--changeset tenancy:changelog_key
-- every table has a primary key, also Liquibase's own: logical replication moves nothing else
alter table databasechangelog add primary key (id, author, filename);
