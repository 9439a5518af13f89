/**
 * The least that a list could cost: Fastify and one statement written by hand, in the same kind of transaction, under
 * the same role and its row-level security; nobody is authenticated, nothing is parsed. A process of its own.
 */
import fastify from 'fastify';
import pg from 'pg';
import {
  contactsStatement,
  conversationsStatement,
  type Row,
  toContact,
  toConversation,
} from './floor-lists.ts';

const pool = new pg.Pool({ connectionString: process.env.FLOOR_DATABASE_URL, max: 4 });
const organisationId = process.env.FLOOR_ORGANISATION_ID ?? '';
const memberId = process.env.FLOOR_MEMBER_ID ?? '';
const limit = 25;

async function read(statement: { name: string; text: string; values: unknown[] }): Promise<Row[]> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.org_id', $1, true)`, [organisationId]);
    const found = await client.query<Row>(statement);
    await client.query('commit');
    client.release();
    return found.rows;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

function page<Item>(rows: Row[], sortValue: (row: Row) => unknown, toItem: (row: Row) => Item) {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const cursor = last && Buffer.from(JSON.stringify([sortValue(last), last.id])).toString('base64url');
  return { items: shown.map(toItem), nextCursor: cursor ?? null };
}

const server = fastify();
server.get('/api/v1/conversations', async (request) => {
  const rows = await read(
    conversationsStatement(request.query as Record<string, string>, memberId, limit + 1),
  );
  return page(rows, (row) => row.last_activity_at, toConversation);
});
server.get('/api/v1/contacts', async (request) => {
  const query = request.query as Record<string, string>;
  const rows = await read(contactsStatement(query, limit + 1));
  return page(rows, (row) => (query.sort === 'interest' ? String(row.interest) : row.created_at), toContact);
});
process.stdout.write(`${await server.listen({ port: 0, host: '127.0.0.1' })}\n`);
