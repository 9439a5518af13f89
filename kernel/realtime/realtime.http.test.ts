import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';

let app: TestApp;
let owner: Registered;
let key: string;

beforeAll(async () => {
  app = await testApp();
  owner = await registerOrganisation(app);
  const body = { kind: 'website', name: 'Boutique' };
  key = (await app.call('POST', '/api/v1/channels', { token: owner.token, body })).body.key;
});
afterAll(() => app.stop());

interface Frame {
  readonly type: string;
  readonly n?: number;
  readonly last?: number;
  readonly data?: { message?: { text: string } };
  readonly [field: string]: unknown;
}

interface Line {
  readonly frames: Frame[];
  readonly closed: () => number | undefined;
  send(frame: object): void;
  close(): void;
  /** The first frame that fits, once it has come. */
  frame(fits: (frame: Frame) => boolean): Promise<Frame>;
}

const lines: Line[] = [];
afterEach(() => {
  for (const line of lines.splice(0)) line.close();
});

async function connect(path: string, token?: string): Promise<Line> {
  const socket = new WebSocket(`${app.installation.url.replace('http', 'ws')}${path}`);
  const frames: Frame[] = [];
  let code: number | undefined;
  socket.on('message', (raw) => frames.push(JSON.parse(String(raw))));
  socket.on('close', (given) => {
    code = given;
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const line: Line = {
    frames,
    closed: () => code,
    send: (frame) => socket.send(JSON.stringify(frame)),
    close: () => socket.close(),
    frame: (fits) =>
      eventually(async () => {
        const found = frames.find(fits);
        if (!found) throw new Error(`Not among ${JSON.stringify(frames.map((frame) => frame.type))}`);
        return found;
      }),
  };
  lines.push(line);
  if (token !== undefined) line.send({ type: 'auth', token });
  return line;
}

async function open(text: string) {
  const { body } = await app.call('POST', `/api/v1/widget/${key}/conversations`, {
    body: { clientId: randomUUID(), text },
  });
  return { id: body.conversation.id as string, token: body.visitorToken as string };
}

const isReady = (frame: Frame) => frame.type === 'ready';
const says = (text: string) => (frame: Frame) => frame.data?.message?.text === text;

describe('the members’ socket', () => {
  it('tells what happens, numbered, without being asked', async () => {
    const line = await connect('/api/v1/events', owner.token);
    const ready = await line.frame(isReady);
    await open('Bonjour tout le monde');
    const frame = await line.frame(says('Bonjour tout le monde'));
    expect(frame.type).toBe('inbox.message_created');
    expect(frame.n).toBeGreaterThan(ready.last ?? 0);
  });

  it('resumes after a number without losing or repeating an event', async () => {
    const first = await connect('/api/v1/events', owner.token);
    let last = (await first.frame(isReady)).last ?? 0;
    const start = last;
    first.close();
    const seen: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await open(`Pendant l’absence ${round}`);
      const line = await connect(`/api/v1/events?after=${last}`, owner.token);
      await line.frame(says(`Pendant l’absence ${round}`));
      seen.push(...line.frames.flatMap((frame) => frame.n ?? []));
      last = seen.at(-1) ?? last;
      line.close();
    }
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, index) => start + 1 + index));
  });

  it('resumes whole while others are being told', async () => {
    const watching = await connect('/api/v1/events', owner.token);
    const start = (await watching.frame(isReady)).last ?? 0;
    const resumed: Promise<Line>[] = [];
    for (let round = 0; round < 12; round += 1) {
      const opened = open(`Pendant les reprises ${round}`);
      resumed.push(connect(`/api/v1/events?after=${start}`, owner.token));
      await opened;
    }
    for (const line of await Promise.all(resumed)) {
      await line.frame(says('Pendant les reprises 11'));
      const numbers = line.frames.flatMap((frame) => frame.n ?? []);
      expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => start + 1 + index));
    }
  });

  it('is told to start anew when its number is not kept, or was never given', async () => {
    const beyond = await connect('/api/v1/events?after=999999999', owner.token);
    await beyond.frame((frame) => frame.type === 'reset');
    await beyond.frame(isReady);
    await open('Un événement');
    await app.database.query(`delete from live_events where stream = 'members' and n < 4`);
    const old = await connect('/api/v1/events?after=1', owner.token);
    await old.frame((frame) => frame.type === 'reset');
  });

  it('is closed with 4401 for a wrong token, and within a second of the session’s end', async () => {
    const wrong = await connect('/api/v1/events', 'nonsense');
    await eventually(async () => expect(wrong.closed()).toBe(4401));
    const session = await app.call('POST', '/api/v1/auth/login', {
      body: { email: owner.email, password: owner.password },
    });
    const line = await connect('/api/v1/events', session.body.accessToken);
    await line.frame(isReady);
    await app.call('POST', '/api/v1/auth/logout', { token: session.body.accessToken });
    await eventually(async () => expect(line.closed()).toBe(4401), 1_000);
  });

  it('survives frames that are no frames', async () => {
    const line = await connect('/api/v1/events', owner.token);
    await line.frame(isReady);
    for (const frame of [
      {},
      { type: 7 },
      { type: 'typing' },
      { type: 'typing', conversationId: 'x', typing: 'yes' },
    ]) {
      line.send(frame);
    }
    await open('Toujours là');
    await line.frame(says('Toujours là'));
  });

  it('shows who is here, and that they left', async () => {
    const line = await connect('/api/v1/events', owner.token);
    const visit = await open('Bonjour');
    const visitor = await connect(`/api/v1/widget/${key}/events`, visit.token);
    const who = `visitor:${visit.id}`;
    const tells = (of: 'here' | 'gone') => (frame: Frame) =>
      frame.type === 'presence_changed' && (frame[of] as string[]).includes(who);
    await line.frame(tells('here'));
    const later = await connect('/api/v1/events', owner.token);
    const all = await later.frame((frame) => frame.type === 'presence');
    expect(all.online).toContain(who);
    visitor.close();
    await line.frame(tells('gone'));
    await later.frame(tells('gone'));
  });
});

describe('a visitor’s socket', () => {
  it('tells the conversation’s own public messages, numbered from 1', async () => {
    const visit = await open('Bonjour');
    const line = await connect(`/api/v1/widget/${key}/events?after=0`, visit.token);
    await line.frame(says('Bonjour'));
    const path = `/api/v1/conversations/${visit.id}/messages`;
    const send = (text: string, visibility: string) =>
      app.call('POST', path, { token: owner.token, body: { clientId: randomUUID(), text, visibility } });
    await send('Entre nous', 'note');
    await send('Bonjour à vous', 'public');
    await line.frame(says('Bonjour à vous'));
    expect(JSON.stringify(line.frames)).not.toContain('Entre nous');
    const numbers = line.frames.flatMap((frame) => frame.n ?? []);
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
    const types = line.frames.flatMap((frame) => (frame.n === undefined ? [] : [frame.type]));
    expect(types.filter((type) => !type.startsWith('inbox.visitor_'))).toEqual([]);
  });

  it('shows what somebody says of themselves in its order, however quickly it changes', async () => {
    const visit = await open('Bonjour');
    const visitor = await connect(`/api/v1/widget/${key}/events`, visit.token);
    const desk = await connect('/api/v1/events', owner.token);
    await Promise.all([visitor.frame(isReady), desk.frame(isReady)]);
    const changes = Array.from({ length: 40 }, (_, index) => index % 2 === 0);
    for (const typing of changes) visitor.send({ type: 'typing', typing });
    const shown = () => desk.frames.filter(({ type }) => type === 'typing').map(({ typing }) => typing);
    await eventually(async () => expect(shown()).toHaveLength(changes.length));
    expect(shown()).toEqual(changes);
  });

  it('shows typing in both directions', async () => {
    const visit = await open('Bonjour');
    const visitor = await connect(`/api/v1/widget/${key}/events`, visit.token);
    const desk = await connect('/api/v1/events', owner.token);
    await Promise.all([visitor.frame(isReady), desk.frame(isReady)]);
    visitor.send({ type: 'typing', typing: true });
    const seen = await desk.frame((frame) => frame.type === 'typing');
    expect(seen).toMatchObject({ conversationId: visit.id, author: 'visitor', typing: true });
    desk.send({ type: 'typing', conversationId: visit.id, typing: true });
    const shown = await visitor.frame((frame) => frame.type === 'typing');
    expect(shown).toMatchObject({ author: 'member', name: 'Odile Martin', typing: true });
  });
});
