-- table without organisation: what a user does outside of any, such as founding one. The reply to a request that carried
-- an Idempotency-Key, for 24 hours.
create table user_idempotency_keys (
  user_id uuid not null,
  key_hash text not null,
  request_hash text not null,
  status integer not null,
  -- The reply's body, sealed: it may hold personal data.
  body text not null,
  created_at timestamptz not null,
  primary key (user_id, key_hash)
);
create index user_idempotency_keys_age on user_idempotency_keys (created_at);
