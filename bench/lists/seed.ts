import pg from 'pg';

export interface Seed {
  /** The owner's URL: rows are planted past row-level security. */
  readonly databaseUrl: string;
  readonly organisationId: string;
  readonly memberId: string;
  /** Contacts and conversations of the organisation that is measured. */
  readonly rows: number;
  /** Organisations beside it, a hundredth of its size. */
  readonly others: number;
}

/** One organisation of the size that is measured among small ones: the same statements fill each of them. */
export async function seedLists({
  databaseUrl,
  organisationId,
  memberId,
  rows,
  others,
}: Seed): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const buildIndexes = await dropIndexes(client);
    await fill(client, organisationId, memberId, rows);
    const small = await client.query<{ id: string }>(
      'select gen_random_uuid() as id from generate_series(1, $1)',
      [others],
    );
    for (const { id } of small.rows) await fill(client, id, memberId, Math.ceil(rows / 100));
    await buildIndexes();
    for (const table of tables) await client.query(`vacuum analyze ${table}`);
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

const tables = [
  'contacts',
  'contact_identities',
  'contact_interest_events',
  'contact_search',
  'channels',
  'conversations',
  'messages',
  'conversation_reads',
];

/** Indexes are built several times faster at once than row by row. @returns what builds them again */
async function dropIndexes(client: pg.Client): Promise<() => Promise<void>> {
  const found = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i where i.indrelid = any ($1::regclass[]) and not i.indisunique`,
    [tables],
  );
  for (const { name } of found.rows) await client.query(`drop index ${name}`);
  return async () => {
    await client.query(`set maintenance_work_mem = '256MB'`);
    for (const { definition } of found.rows) await client.query(definition);
  };
}

async function fill(client: pg.Client, organisationId: string, memberId: string, rows: number) {
  // As a scope does, so that each row takes the organisation by its column's default.
  await client.query(`select set_config('app.org_id', $1, false)`, [organisationId]);
  await client.query(contacts, [rows, firstNames, lastNames]);
  for (const statement of [identities, interestEvents, searchedWords, channel]) await client.query(statement);
  await client.query(conversations, [memberId]);
  await client.query(messages, [sentences, products]);
  await client.query(lastMessages);
  await client.query(reads, [memberId]);
}

const firstNames = [
  ...[
    'Camille',
    'Inès',
    'Noémie',
    'Jean',
    'Zoé',
    'Hugo',
    'Léa',
    'Marc',
    'Élodie',
    'Thomas',
    'Sarah',
    'Karim',
  ],
  ...['Anaïs', 'Paul', 'Chloé', 'Louis', 'Manon', 'Nadia', 'Olivier', 'Pauline', 'Quentin', 'Rose', 'Simon'],
];
const lastNames = [
  ...['Laurent', 'Berthollet', 'Vasseur', 'Dupont', 'Kérouédan', 'Martin', 'Lefèvre', 'Moreau', 'Girard'],
  ...[
    'Roussel',
    'Haddad',
    'Benali',
    'Fontaine',
    'Chevalier',
    'Robin',
    'Masson',
    'Sanchez',
    'Gauthier',
    'Perrin',
  ],
];
const sentences = [
  'Bonjour, livrez-vous en Belgique ?',
  'Quel est le prix de la gravure sur une gourde ?',
  'Ma commande est arrivée cassée, que puis-je faire ?',
  'Avez-vous une boutique à Lyon, et à quelle heure ouvre-t-elle ?',
  'Oui, nous livrons en Belgique. La livraison coûte 8,90 € et prend trois jours.',
  'Merci beaucoup, c’est parfait pour le mariage de ma sœur.',
  'Could you engrave a longer text, about forty letters, before Friday?',
  'Nous préparons votre devis et revenons vers vous demain matin.',
];
const products = [
  'gourde',
  'mug',
  'coussin',
  'bracelet',
  'tablier',
  'carnet',
  'trousse',
  'lampe',
  'puzzle',
  'plaid',
];

/** A fifth of the contacts are leads; a word that nobody else has makes each of them findable. */
const contacts = `
  insert into contacts (id, name, stage, interest, language, company, tags, created_at, updated_at, last_seen_at)
  select gen_random_uuid(),
    ($2::text[])[1 + n % array_length($2, 1)] || ' ' || ($3::text[])[1 + n / 7 % array_length($3, 1)] || ' '
      || initcap(translate(to_hex(n), '0123456789abcdef', 'bcdfghjklmnpaeio')),
    case n % 5 when 0 then (array['new', 'qualified', 'won', 'lost'])[1 + n % 4] end,
    (n * 7919) % 101, case n % 3 when 0 then 'en' else 'fr' end,
    case n % 10 when 0 then 'Maison ' || ($3::text[])[1 + n % array_length($3, 1)] end,
    case n % 6 when 0 then array['mariage'] else '{}' end,
    date_trunc('milliseconds', now()) - n * interval '4 minutes', now(), date_trunc('milliseconds', now()) - n * interval '3 minutes'
  from generate_series(1, $1::int) n`;
const identities = `
  insert into contact_identities (id, contact_id, kind, value, verified_by, created_at)
  select gen_random_uuid(), c.id, kind,
    case kind when 'email' then c.id || '@boite.example' else '+336' || lpad(c.n::text, 8, '0') end,
    'channel', c.created_at
  from (select row_number() over () as n, * from contacts where org_id = app.current_org()) c,
    unnest(array['email', 'phone']) kind`;
const interestEvents = `
  insert into contact_interest_events (id, contact_id, code, points, source, at)
  select gen_random_uuid(), c.id, code, 20, 'seed', c.created_at
  from contacts c, unnest(array['asked_price', 'gave_date']) code where c.org_id = app.current_org()`;
const searchedWords = `
  insert into contact_search (contact_id, words, text)
  select c.id, app.fold(concat(' ', c.name, ' ', c.company, ' ')),
    app.fold(concat(' ', c.name, ' ', c.company, ' ', string_agg(i.value, ' '), ' '))
  from contacts c join contact_identities i on i.org_id = c.org_id and i.contact_id = c.id
  where c.org_id = app.current_org() group by c.org_id, c.id`;
const channel = `
  insert into channels (id, kind, name, key, assistant, created_at)
  values (gen_random_uuid(), 'website', 'Site', gen_random_uuid(), 'on', now())`;
const conversations = `
  insert into conversations
    (id, channel_id, contact_id, status, assistant, assignee_id, language, sentiment, tags, last_seq,
      visitor_messages, last_activity_at, created_at)
  select gen_random_uuid(), h.id, c.id,
    (array['open', 'resolved', 'resolved', 'pending', 'handed_over', 'resolved', 'snoozed'])[1 + n % 7], 'on',
    case n % 4 when 0 then $1::uuid end, c.language, (array['neutral', 'positive', 'negative'])[1 + n % 3],
    case n % 50 when 0 then array['mariage'] else '{}' end, 3, 2, date_trunc('milliseconds', now()) - n * interval '3 minutes',
    date_trunc('milliseconds', now()) - n * interval '5 minutes'
  from (select row_number() over (order by id) as n, * from contacts where org_id = app.current_org()) c
  join channels h on h.org_id = c.org_id`;
/** Every message names one of ten things, and one in a thousand a word that is rare. */
const messages = `
  insert into messages (id, conversation_id, seq, author, text, language, created_at)
  select gen_random_uuid(), c.id, seq, case seq when 2 then 'assistant' else 'visitor' end,
    ($1::text[])[1 + (c.n + seq * 3) % array_length($1, 1)] || ' (' || ($2::text[])[1 + c.n % array_length($2, 1)]
      || case when c.n % 1000 = 7 and seq = 1 then ', calligraphie' else '' end || ')',
    c.language, c.last_activity_at - (3 - seq) * interval '1 minute'
  from (
    select row_number() over (order by last_activity_at) as n, * from conversations where org_id = app.current_org()
  ) c, generate_series(1, 3) seq`;
const lastMessages = `
  update conversations c set last_message_author = m.author, last_message_text = m.text, last_message_at = m.created_at
  from messages m
  where c.org_id = app.current_org() and m.org_id = c.org_id and m.conversation_id = c.id and m.seq = 3`;
const reads = `
  insert into conversation_reads (conversation_id, user_id, visitor_messages)
  select id, $1, 1 from conversations where org_id = app.current_org() and assignee_id is not null`;
