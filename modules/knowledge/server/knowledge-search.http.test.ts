import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { startFakeOpenAi } from '#testkit/fake-openai';
import {
  articlesPath,
  belgium,
  knowledgeCalls,
  questionsPath,
  unknownId,
} from './knowledge-calls.fixture.ts';

let app: TestApp;
let shop: Registered;
let other: Registered;

beforeAll(async () => {
  app = await testApp();
  shop = await registerOrganisation(app);
  other = await registerOrganisation(app, 'en');
});
afterAll(() => app.stop());

const { as, call, get, create, search } = knowledgeCalls(() => ({ app, shop }));

describe('the search', () => {
  it('finds at once, by stems, without accents, in both languages', async () => {
    const who = await registerOrganisation(app);
    const french = await create({}, who);
    const english = await create(
      {
        title: 'Returns',
        body: '# Money back\n\nWe refunded every order within thirty days.',
        language: 'en',
      },
      who,
    );
    const found = await search('expeditions', '', who);
    expect(found.items[0]).toMatchObject({ articleId: french.id, language: 'fr', version: 1 });
    const [passage] = (await search('refunding an order', '', who)).items;
    expect(passage).toMatchObject({ articleId: english.id, heading: 'Money back' });
    expect(passage.text).toBe(english.body.slice(passage.start, passage.end));
    const words = passage.highlights.map(({ start, end }: { start: number; end: number }) =>
      passage.text.slice(start, end),
    );
    expect(words).toEqual(['refunded', 'order']);
    expect((await search('refunding', '&language=fr', who)).items).toEqual([]);
    expect((await search('refunding', '', shop)).items).toEqual([]);
  });

  it('corrects typing errors from the articles themselves', async () => {
    const who = await registerOrganisation(app);
    const { id } = await create({}, who);
    await create({ title: 'Livraison en Suisse', body: 'Nous livrons en Suisse.' }, who);
    const { items, corrected } = await search('livraison belgiqe', '', who);
    expect(corrected).toBe('livraison belgique');
    expect(items[0].articleId).toBe(id);
    expect(items[0].score).toBeGreaterThan(items[1].score);
  });

  it('leaves drafts out, and what a change took away', async () => {
    const { id } = await create({ body: 'Un zigouigoui.' });
    await call('PATCH', `${articlesPath}/${id}`, { body: 'Un bidule.' });
    expect((await search('zigouigoui')).items).toEqual([]);
    expect((await search('bidule')).items[0].version).toBe(2);
    await call('PATCH', `${articlesPath}/${id}`, { status: 'draft' });
    expect((await search('bidule')).items).toEqual([]);
  });

  it('answers queries without words or with signs that a query language reads', async () => {
    for (const q of ['?!', "' & | ! :* ( <->", '%_\\', '🎁']) expect((await search(q)).items).toEqual([]);
    expect((await get('/api/v1/knowledge/search')).status).toBe(400);
  });
});

describe('a trial', () => {
  it('says what would be answered and why, and stores nothing', async () => {
    const who = await registerOrganisation(app);
    const { id, body } = await create({}, who);
    const ask = (text: string) => as(who)('POST', '/api/v1/knowledge/ask', { text });
    const known = await ask('Livrez-vous en Belgique ?');
    expect(known.body).toMatchObject({ action: 'answered', engine: 'local.answer.1', costMillicredits: 0 });
    expect(known.body.evidence[0].articleId).toBe(id);
    expect(body).toContain(known.body.evidence[0].quote);
    expect(known.body.parts[0].candidates.length).toBeGreaterThan(0);
    expect(known.body.candidates[0]).toMatchObject({ articleId: id, score: expect.any(Number) });
    expect((await ask('Vendez-vous des trottinettes électriques ?')).body.action).toBe('handed_over');
    expect((await as(who)('GET', questionsPath)).body.items).toEqual([]);
  });
});

describe('a trial by a model', () => {
  it('asks the installation’s own engine, with no transaction open meanwhile', async () => {
    const model = await startFakeOpenAi(() => ({ status: 500 }));
    const installed = await testApp({
      environment: { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: model.key },
    });
    try {
      const { token } = await registerOrganisation(installed);
      await installed.call('POST', articlesPath, { token, body: belgium });
      const body = { text: 'Livrez-vous en Belgique ?' };
      const reply = await installed.call('POST', '/api/v1/knowledge/ask', { token, body });
      // The model failed, so the local engine stood in; that the model was asked is what matters here.
      expect([reply.status, reply.body.action]).toEqual([200, 'answered']);
      expect(model.requests.length).toBeGreaterThan(0);
      expect(model.requests[0]?.messages.some(({ content }) => String(content).includes('Belgique'))).toBe(
        true,
      );
    } finally {
      await installed.stop();
      await model.stop();
    }
  });
});

describe('a question that found no answer', () => {
  const insert = async (who: Registered, text: string): Promise<string> => {
    const [row] = await app.database.query<{ id: string }>(
      `insert into unanswered_questions (org_id, id, text, normalised, times_asked, status, first_asked_at, last_asked_at)
       values ($1, gen_random_uuid(), $2, lower($2), 1, 'open', now(), now()) returning id`,
      [who.organisationId, text],
    );
    return row?.id ?? '';
  };

  it('is listed, searched, settled by an article and filtered by what became of it', async () => {
    const id = await insert(shop, 'gravez vous des harmonicas');
    const article = await create();
    expect((await get(`${questionsPath}?status=open&search=HARMONICA`)).body.items).toMatchObject([{ id }]);
    const settled = await call('PATCH', `${questionsPath}/${id}`, {
      status: 'answered',
      articleId: article.id,
    });
    expect(settled.body).toMatchObject({ id, status: 'answered', articleId: article.id });
    expect((await get(`${questionsPath}?status=open`)).body.items).toEqual([]);
    expect((await call('PATCH', `${questionsPath}/${id}`, { status: 'dismissed' })).body.articleId).toBe(
      article.id,
    );
  });

  it('of another organisation is not found, nor is an article that does not exist', async () => {
    const id = await insert(shop, 'une question');
    const body = { status: 'dismissed' };
    expect((await as(other)('PATCH', `${questionsPath}/${id}`, body)).status).toBe(404);
    expect((await call('PATCH', `${questionsPath}/${unknownId}`, body)).status).toBe(404);
    const missing = await call('PATCH', `${questionsPath}/${id}`, {
      status: 'answered',
      articleId: unknownId,
    });
    expect(missing.body.code).toBe('knowledge.article_not_found');
    expect((await call('PATCH', `${questionsPath}/${id}`, { status: 'done' })).status).toBe(400);
  });
});
