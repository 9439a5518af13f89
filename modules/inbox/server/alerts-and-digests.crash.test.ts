import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom, eventually, type TestApp, testApp } from '#testkit';
import { type DoomedWorkers, doomedWorkers } from '#testkit/doomed-workers';
import { type MailSink, mailSink } from '#testkit/mail-sink';
import { pause } from '#testkit/processes';
import { type Colleague, type TestDesk, testDesk } from './desk.fixture.ts';

const full = process.env.COMPTOIR_TEST_FULL === '1';
const seed = Number(process.env.COMPTOIR_TEST_SEED ?? 1);
const shops = full ? 8 : 2;
/** Two alerts about each must fit into one digest, which has forty lines at most. */
const conversationsEach = full ? 20 : 9;
const lanes = 2;
const killsEach = full ? 25 : 2;
const mostMs = 250;
const settleWithinMs = 90_000;

interface Shop {
  readonly desk: TestDesk;
  /** Wants a mail about each alert at once. */
  readonly prompt: Colleague;
  /** Wants them in a digest. */
  readonly patient: Colleague;
}

let sink: MailSink;
let app: TestApp;
let workers: DoomedWorkers;
const all: Shop[] = [];
beforeAll(async () => {
  sink = await mailSink();
  app = await testApp({ role: 'api', environment: { SMTP_URL: sink.url, MAIL_DOMAIN: 'shop.example' } });
  const schedules = ['inbox.alert_about_replies', 'inbox.send_digests', 'mail.sweep_waiting_mail'];
  workers = await doomedWorkers({ environment: app.environment, schedules });
  for (let shop = 0; shop < shops; shop += 1) all.push(await openShop());
  // Whoever has written waits for a person, and that is all: what is understood of it is another test's matter.
  await app.database.query('delete from outbox');
  await app.database.query('delete from reply_tasks');
});
afterAll(async () => {
  await workers?.end();
  await app?.stop();
  await sink?.close();
});

async function openShop(): Promise<Shop> {
  const desk = await testDesk(app);
  const [prompt, patient] = [await desk.join('member'), await desk.join('member')];
  const choose = (who: Pick<TestDesk, 'call'>, mail: string) =>
    who.call('PATCH', '/api/v1/me/notification-choices', {
      kinds: ['reply_due', 'reply_missed'].map((kind) => ({ kind, mail })),
      digest: { every: 'hourly', workingDaysOnly: false },
    });
  await Promise.all([choose(desk, 'never'), choose(prompt, 'now'), choose(patient, 'digest')]);
  await app.database.query('update users set email_verified_at = now()');
  for (let number = 1; number <= conversationsEach; number += 1)
    await desk.open('Bonjour', `Cliente ${String.fromCharCode(64 + number)}`);
  return { desk, prompt, patient };
}

/** Of some conversations a reply comes near, of some that was told it is late; and an hour passes for what was told. */
async function timePasses(most: number): Promise<void> {
  await app.database.query(
    `update conversations c set awaits_since = coalesce(awaits_since, now()), reply_soon_at = now(),
       reply_due_at = case when reply_soon_at is null then now() + interval '1 hour' else now() end, reply_alert_at = now()
     from (
       select id from conversations where reply_soon_at is null or (reply_alerts = 1 and reply_due_at > now())
       order by random() limit $1
     ) chosen
     where c.id = chosen.id`,
    [most],
  );
  await app.database.query(
    `update notifications set created_at = now() - interval '61 minutes'
     where mailed_at is null and created_at > now() - interval '1 hour'`,
  );
}

/** So much falls due, and a worker has begun to tell of it: a kill before that would prove nothing. */
async function meanwhile(): Promise<void> {
  const sofar = async () => {
    const [row] = await app.database.query<{ n: string }>('select sum(reply_alerts) as n from conversations');
    return Number(row?.n);
  };
  const before = await sofar();
  await timePasses(Math.ceil((2 * shops * conversationsEach) / (lanes * killsEach)));
  const more = eventually(async () => expect(await sofar()).toBeGreaterThan(before), 3_000);
  // The last ones may find nothing left.
  await more.catch(() => undefined);
}

/** When nobody has to be told anything any more. */
const settled = () =>
  eventually(async () => {
    await pause(100);
    await timePasses(1_000);
    const [waiting] = await app.database.query<{ n: string }>(
      `select (select count(*) from conversations where reply_alerts < 2)
         + (select count(*) from outbox)
         + (select count(*) from notifications where mail is not null and mailed_at is null)
         + (select count(*) from mail_messages where status <> 'sent') as n`,
    );
    expect(Number(waiting?.n)).toBe(0);
  }, settleWithinMs);

interface Told {
  readonly kind: string;
  readonly name: string;
  readonly times: number;
}

/** What the bell of a member shows about replies. */
const told = (userId: string) =>
  app.database.query<Told>(
    `select kind, contact_name as name, count(*)::int as times from notifications
     where user_id = $1 and kind in ('reply_due', 'reply_missed') group by kind, contact_name`,
    [userId],
  );
const lineOf = ({ kind, name }: Told) =>
  app.installation.services.i18n.t('fr', `inbox.notification.${kind}`, { name });
/** Mails of the shop to a member by their Message-ID: what came twice under one is one for whoever receives it. */
async function mailsTo(userId: string) {
  const written = await app.database.query<{ id: string; email: string }>(
    'select m.id, u.email from users u join mail_messages m on m.to_address = u.email where u.id = $1',
    [userId],
  );
  const ids = new Set(written.map(({ id }) => `${id}@shop.example`));
  const copies = sink.to(written[0]?.email ?? '').filter(({ messageId }) => ids.has(messageId ?? ''));
  const mails = [...new Map(copies.map((mail) => [mail.messageId, mail])).values()];
  return { mails, repeats: copies.length - mails.length };
}

describe(`workers that are killed ${lanes * killsEach} times while alerts and digests fall due (seed ${seed})`, () => {
  it(
    'tell each member of each reply once, by the bell and by mail',
    async () => {
      await workers.kill({ lanes, killsEach, mostMs, random: createRandom(seed), meanwhile });
      await workers.survivor();
      await settled();
      expect(workers.complaints).toEqual([]);
      let repeats = 0;
      for (const { desk, prompt, patient } of all) {
        for (const userId of [desk.owner.userId, prompt.userId, patient.userId]) {
          const bell = await told(userId);
          expect(bell.filter(({ times }) => times !== 1)).toEqual([]);
          expect(bell).toHaveLength(2 * conversationsEach);
        }
        expect((await mailsTo(desk.owner.userId)).mails).toEqual([]);

        const atOnce = await mailsTo(prompt.userId);
        const lines = (await told(prompt.userId)).map(lineOf);
        expect(
          atOnce.mails.map(({ subject }) => lines.find((line) => subject.startsWith(line))).sort(),
        ).toEqual(lines.sort());

        const digests = await mailsTo(patient.userId);
        for (const line of (await told(patient.userId)).map(lineOf))
          expect([line, digests.mails.filter(({ text }) => text.includes(line)).length]).toEqual([line, 1]);
        repeats += atOnce.repeats + digests.repeats;
      }
      console.log(`alerts and digests: ${repeats} mails left twice under one Message-ID`);
    },
    settleWithinMs + killsEach * 30_000,
  );
});
