-- Access to vendors that an organisation pays itself. The key is sealed (AES-256-GCM) for this organisation and vendor; people
-- see its last characters alone.
create table engine_keys (
  org_id uuid not null default app.current_org(),
  vendor text not null check (vendor in ('openai', 'anthropic', 'mistral', 'deepl', 'assemblyai', 'deepgram', 'compatible')),
  -- Null where a server asks for no key.
  sealed text,
  last_four text,
  base_url text,
  -- Names of models, by what they are for: chat, image, speech.
  models jsonb not null,
  saved_by uuid,
  saved_at timestamptz not null,
  primary key (org_id, vendor),
  check ((sealed is null) = (last_four is null))
);
