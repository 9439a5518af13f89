-- What came back of an organisation's mails: one row a mail and kind, so that a report that comes twice counts once.
create table mail_returns (
  org_id uuid not null default app.current_org(),
  mail_id uuid not null,
  kind text not null check (kind in ('hard', 'soft', 'complaint')),
  -- In lower case.
  address text not null,
  at timestamptz not null,
  primary key (org_id, mail_id, kind)
);
create index mail_returns_by_address on mail_returns (org_id, address, at);

-- Addresses to which an organisation sends nothing any more, until somebody lifts it.
create table mail_suppressions (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  -- In lower case.
  address text not null,
  cause text not null check (cause in ('bounced', 'kept_bouncing', 'complained')),
  -- RFC 3463's code and the words of the server that sent it back, where there are any.
  status text,
  reason text,
  created_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, address)
);
create index mail_suppressions_newest on mail_suppressions (org_id, created_at desc, id desc);
