-- Who acted, where that is another person than the one whom it touches; and the role that somebody was given.
alter table security_events add column actor_id uuid;
alter table security_events add column role text;

-- What happened in an organisation, and in it what one person did.
create index security_events_of_organisation on security_events (organisation_id, at desc, id desc)
  where organisation_id is not null;
