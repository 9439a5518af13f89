/** Lists as one would write them by hand: one statement for everything that a page shows, the page itself first. */

// biome-ignore lint/suspicious/noExplicitAny: a hand-written floor trusts its own columns
export type Row = Record<string, any>;
type Query = Readonly<Record<string, string>>;

interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? `list${names.size}`;
  names.set(text, name);
  return name;
}

/** Collects the conditions of a statement. */
function conditions() {
  const values: unknown[] = [];
  const found: string[] = [];
  return {
    add: (value: unknown) => `$${values.push(value)}`,
    where: (condition: string) => void found.push(condition),
    all: () => ['true', ...found].join(' and '),
    /** Statements of one text have one name, so that each connection prepares them once. */
    end: (text: string): Statement => ({ name: nameOf(text), text, values }),
  };
}

const cursorOf = (cursor: string) =>
  JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [string, string];

const words = (search: string) => search.split(' ');
const like = (search: string) => words(search).map((word) => `% ${word}%`);

export function conversationsStatement(query: Query, memberId: string, limit: number): Statement {
  const made = conditions();
  if (query.status) made.where(`c.status = ${made.add(query.status)}`);
  if (query.cursor) {
    const [at, id] = cursorOf(query.cursor);
    made.where(`(c.last_activity_at, c.id) < (${made.add(at)}, ${made.add(id)})`);
  }
  if (query.search) {
    const asked = made.add(
      words(query.search)
        .map((word) => `${word}:*`)
        .join(' & '),
    );
    const [patterns, guessed] = [made.add(like(query.search)), made.add(words(query.search))];
    made.where(`c.id in (
      select search.conversations_saying(${asked}) union all
      select m.id from conversations m
      where m.contact_id in (select search.contacts_matching(${patterns}, '{}', ${guessed}))
    )`);
  }
  const order = `order by ${query.sort === 'attention' ? 'c.needs_person desc,' : ''} c.last_activity_at desc, c.id desc`;
  return made.end(`
    select c.*, h.kind as channel_kind, h.name as channel_name, k.name as contact_name, k.interest,
      u.full_name as assignee_name, greatest(c.visitor_messages - coalesce(r.visitor_messages, 0), 0) as unread
    from (select * from conversations c where ${made.all()} ${order} limit ${limit}) c
    join channels h on h.id = c.channel_id
    join contacts k on k.id = c.contact_id
    left join users u on u.id = c.assignee_id
    left join conversation_reads r on r.conversation_id = c.id and r.user_id = ${made.add(memberId)}
    ${order}`);
}

export function toConversation(row: Row) {
  return {
    id: row.id,
    status: row.status,
    contact: { id: row.contact_id, name: row.contact_name },
    channel: { id: row.channel_id, kind: row.channel_kind, name: row.channel_name },
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name },
    assistant: row.assistant,
    language: row.language,
    sentiment: row.sentiment,
    interest: row.interest,
    tags: row.tags,
    unread: row.unread,
    lastMessage: {
      author: row.last_message_author,
      text: row.last_message_text,
      createdAt: row.last_message_at,
    },
    createdAt: row.created_at,
    lastActivityAt: row.last_activity_at,
  };
}

export function contactsStatement(query: Query, limit: number): Statement {
  const made = conditions();
  if (query.search) {
    const [patterns, guessed] = [made.add(like(query.search)), made.add(words(query.search))];
    made.where(`c.id in (select search.contacts_matching(${patterns}, '{}', ${guessed}))`);
  }
  const order = `order by ${query.sort === 'interest' ? 'c.interest' : 'c.created_at'} desc, c.id desc`;
  return made.end(`
    select c.*, i.identities, e.reasons
    from (
      select * from contacts c where deleted_at is null and merged_into is null and ${made.all()} ${order} limit ${limit}
    ) c
    cross join lateral (
      select json_agg(json_build_object('kind', kind, 'value', value, 'verifiedBy', verified_by) order by created_at, id)
        as identities
      from contact_identities where contact_id = c.id
    ) i
    cross join lateral (
      select json_agg(json_build_object('code', code, 'points', points, 'at', at) order by at desc, id desc) as reasons
      from contact_interest_events where contact_id = c.id
    ) e
    ${order}`);
}

export function toContact(row: Row) {
  return {
    id: row.id,
    name: row.name,
    stage: row.stage,
    interest: row.interest,
    reasons: (row.reasons ?? []).map((reason: Row) => ({ ...reason, at: new Date(reason.at) })),
    identities: row.identities ?? [],
    language: row.language,
    company: row.company,
    tags: row.tags,
    customFields: row.custom_fields,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
  };
}
