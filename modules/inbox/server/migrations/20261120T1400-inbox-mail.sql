alter table conversations add column subject text;

-- What a message has besides its text where it came or leaves by mail.
create table message_mails (
  org_id uuid not null default app.current_org(),
  message_id uuid not null,
  subject text not null,
  -- The address of the other side: who wrote it, or to whom it goes.
  correspondent text not null,
  -- Why nothing automatic answers it.
  automatic text,
  -- What became of a message that leaves.
  delivery text check (delivery in ('sending', 'sent', 'caught', 'failed', 'bounced')),
  delivery_reason text,
  -- As it was sent and safe to show; pictures are named, not loaded.
  html text,
  quoted text not null,
  signature text not null,
  -- Files that the HTML shows, by their Content-ID.
  pictures jsonb not null default '{}',
  primary key (org_id, message_id),
  foreign key (org_id, message_id) references messages (org_id, id)
);

create function resolver.channel_at(argument text) returns table (org_id uuid, id uuid, kind text)
language sql stable security definer set search_path = '' as $$
  select c.org_id, c.id, c.kind from public.channels c where c.key = argument
$$;
