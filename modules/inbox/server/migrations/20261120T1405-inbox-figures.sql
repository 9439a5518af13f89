-- What the home page counts and lists.
create index conversations_begun on conversations (org_id, created_at desc);
create index decisions_recent on decisions (org_id, created_at desc) where action in ('answered', 'partly_answered', 'handed_over');
