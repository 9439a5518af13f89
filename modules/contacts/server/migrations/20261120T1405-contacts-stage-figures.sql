-- What the home page counts and lists.
create index contact_stage_events_by_time on contact_stage_events (org_id, at desc);
