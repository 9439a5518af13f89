-- Filters of the inbox under a name: one member's own, or shared with all.
create table saved_views (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  owner_id uuid not null,
  shared boolean not null,
  name text not null,
  filters jsonb not null,
  created_at timestamptz not null,
  primary key (org_id, id)
);
create index saved_views_of_member on saved_views (org_id, owner_id);

-- Each member's own order of the views, shared ones included.
create table saved_view_orders (
  org_id uuid not null default app.current_org(),
  user_id uuid not null,
  view_ids uuid[] not null,
  primary key (org_id, user_id)
);

create index conversations_by_language
  on conversations (org_id, language, needs_person desc, last_activity_at desc, id desc);
create index conversations_by_sentiment
  on conversations (org_id, sentiment, needs_person desc, last_activity_at desc, id desc);
