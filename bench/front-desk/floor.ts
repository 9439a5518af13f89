/** The least that a front desk could do: Fastify, one INSERT and one NOTIFY for each message. A process of its own. */
import fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.FLOOR_DATABASE_URL, max: 12 });
await pool.query('create table if not exists bench_floor (id bigserial primary key, text text not null)');
const server = fastify();
server.post('/messages', async (request, reply) => {
  const { text } = request.body as { text: string };
  const stored = await pool.query('insert into bench_floor (text) values ($1) returning id', [text]);
  await pool.query('select pg_notify($1, $2)', ['bench_floor', String(stored.rows[0].id)]);
  return reply.code(201).send({ id: stored.rows[0].id });
});
server.delete('/', async () => {
  await pool.query('drop table bench_floor');
  return {};
});
const url = await server.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${url}\n`);
