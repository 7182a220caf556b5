--liquibase formatted sql

--changeset audit:act
create table act (id uuid primary key);
grant select, insert, update on act to ${tenant};
