import { randomUUID } from 'node:crypto';
import { afterAll } from 'vitest';
import { type Registered, type Reply, registerOrganisation, type TestApp, testApp } from '#testkit';

type Method = Parameters<TestApp['call']>[0];

export interface Visit {
  readonly id: string;
  readonly token: string;
  readonly firstId: string;
}

/** An organisation with a website, its owner, and visitors who write there. */
export interface TestDesk {
  readonly owner: Registered;
  readonly channelId: string;
  readonly channelKey: string;
  call(method: Method, path: string, body?: unknown): Promise<Reply>;
  /** A visitor opens a conversation. */
  open(text: string, name?: string): Promise<Visit>;
  write(visit: Visit, text: string, fileIds?: readonly string[]): Promise<Reply>;
  /** The visitor uploads a file. */
  upload(visit: Visit, name: string, bytes: Buffer | string): Promise<Reply>;
  /** What the visitor sees after their first message. */
  seenBy(visit: Visit): Promise<{ text: string; author: string }[]>;
  conversation(visit: { id: string }): Promise<Reply['body']>;
  /** One more member of the organisation. */
  join(role: 'member' | 'viewer'): Promise<Colleague>;
}

export interface Colleague {
  readonly userId: string;
  readonly token: string;
  call(method: Method, path: string, body?: unknown): Promise<Reply>;
}

/** For a file of tests: two organisations that know nothing of each other, and two more members of the first. */
export async function openDesks() {
  const app = await testApp();
  afterAll(() => app.stop());
  const [desk, other] = [await testDesk(app), await testDesk(app)];
  return { app, desk, other, colleague: await desk.join('member'), viewer: await desk.join('viewer') };
}

export async function testDesk(app: TestApp): Promise<TestDesk> {
  const owner = await registerOrganisation(app);
  const call: TestDesk['call'] = (method, path, body) =>
    app.call(method, path, { token: owner.token, ...(body !== undefined && { body }) });
  const channel = await call('POST', '/api/v1/channels', { kind: 'website', name: 'Boutique' });
  const { key, id: channelId } = channel.body;
  const atVisit = ({ id }: Visit) => `/api/v1/widget/${key}/conversations/${id}`;
  const ofVisit = (visit: Visit) => `${atVisit(visit)}/messages`;
  return {
    owner,
    channelId,
    channelKey: key,
    call,
    async open(text, name) {
      const reply = await app.call('POST', `/api/v1/widget/${key}/conversations`, {
        body: { clientId: randomUUID(), text, ...(name !== undefined && { visitor: { name } }) },
      });
      if (reply.status !== 201) throw new Error(`${reply.status} ${reply.text}`);
      const { conversation, visitorToken, messages } = reply.body;
      return { id: conversation.id, token: visitorToken, firstId: messages[0].id };
    },
    write: (visit, text, fileIds) =>
      app.call('POST', ofVisit(visit), {
        token: visit.token,
        body: { clientId: randomUUID(), text, ...(fileIds && { fileIds }) },
      }),
    upload: (visit, name, bytes) =>
      app.call('POST', `${atVisit(visit)}/files`, { token: visit.token, upload: { name, bytes } }),
    seenBy: async (visit) =>
      (await app.call('GET', `${ofVisit(visit)}?after=${visit.firstId}&limit=100`, { token: visit.token }))
        .body.items,
    conversation: async ({ id }) => (await call('GET', `/api/v1/conversations/${id}`)).body,
    join: (role) => colleague(app, owner.organisationId, role),
  };
}

/** Somebody who has an organisation of their own, and becomes a member of another. */
async function colleague(app: TestApp, organisationId: string, role: string): Promise<Colleague> {
  const own = await registerOrganisation(app);
  await app.database.query(
    `insert into memberships (organisation_id, user_id, role, created_at, last_used_at) values ($1, $2, $3, now(), now())`,
    [organisationId, own.userId, role],
  );
  const switched = await app.call('POST', '/api/v1/auth/switch', {
    token: own.token,
    body: { organisationId },
  });
  if (switched.status !== 200) throw new Error(`${switched.status} ${switched.text}`);
  const token = switched.body.accessToken as string;
  return {
    userId: own.userId,
    token,
    call: (method, path, body) => app.call(method, path, { token, ...(body !== undefined && { body }) }),
  };
}
