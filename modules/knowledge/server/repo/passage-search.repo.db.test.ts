import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { registerOrganisation, rowsRead, type TestApp, testApp } from '#testkit';
import { rankPassages } from './passage-search.repo.ts';
import { lookUpWords, nearestWord } from './word.repo.ts';

let app: TestApp;
let orgs: { mine: string; theirs: string };

/** Articles of each organisation, with one passage each; every 100th tells of engraving. */
const articles = 4_000;

const plantArticles = `
  insert into articles
    (org_id, id, title, body, language, status, version, passage_count, created_at, updated_at)
  select $1, gen_random_uuid(), 'Article ' || n, case when n % 100 = 0 then 'La gravure ' || $3 else 'Mot' || n || repeat(' encore', 60) end,
    'fr', 'published', 1, 1, now(), now()
  from generate_series(1, $2::int) n`;
const plantPassages = `
  insert into passages
    (org_id, article_id, position, version, language, title, heading, text, start_offset, end_offset)
  select org_id, id, 0, 1, language, title, '', body, 0, 1 from articles where org_id = $1`;
const plantWords = `
  insert into article_words (org_id, article_id, language, word)
  select distinct org_id, id, language, word
  from articles, regexp_split_to_table(lower(body) || ' mot' || left(id::text, 8), ' ') word
  where org_id = $1`;

beforeAll(async () => {
  app = await testApp();
  orgs = {
    mine: (await registerOrganisation(app)).organisationId,
    theirs: (await registerOrganisation(app)).organisationId,
  };
  for (const [name, org] of Object.entries(orgs)) {
    await app.database.query(plantArticles, [org, articles, name]);
    await app.database.query(plantPassages, [org]);
    await app.database.query(plantWords, [org]);
  }
  for (const table of ['articles', 'passages', 'article_words'])
    await app.database.query(`vacuum analyze ${table}`);
});
afterAll(() => app.stop());

const within = <T>(act: (scope: Scope) => Promise<T>) =>
  app.installation.services.scopes.withOrg(jobPrincipal(orgs.mine, 'test'), act);
/** Each row is read twice, to search and to show. */
const twice = (articles / 100) * 2;

describe('a search of passages', () => {
  it('reads only those that fit, under row-level security', async () => {
    const { found, read } = await within((scope) =>
      rowsRead(scope, 'passages', () =>
        rankPassages(scope, [{ word: 'gravures', weight: 1 }], undefined, 100),
      ),
    );
    expect(found).toHaveLength(articles / 100);
    expect(read).toBeGreaterThan(0);
    // Once more for the best passages' texts.
    expect(read).toBeLessThanOrEqual(twice + found.length);
  });

  it('holds no other organisation’s passage', async () => {
    const found = (orgs: 'mine' | 'theirs') =>
      within((scope) => rankPassages(scope, [{ word: orgs, weight: 1 }], undefined, 100));
    expect(await found('mine')).toHaveLength(articles / 100);
    expect(await found('theirs')).toEqual([]);
  });
});

describe('the weight of words', () => {
  it('reads only the passages that hold them, and counts the organisation’s own', async () => {
    const { found, read } = await within((scope) =>
      rowsRead(scope, 'passages', () => lookUpWords(scope, ['gravure', 'theirs', 'la'], undefined)),
    );
    expect(found).toEqual([
      { word: 'gravure', stop: false, passages: articles / 100 },
      { word: 'theirs', stop: true, passages: 0 },
      { word: 'la', stop: true, passages: 0 },
    ]);
    expect(read).toBeLessThanOrEqual(twice);
  });
});

describe('a misspelt word', () => {
  it('is compared with those alone that resemble it, under row-level security', async () => {
    const { found, read } = await within((scope) =>
      rowsRead(scope, 'article_words', () => nearestWord(scope, 'gravuer', undefined)),
    );
    expect(found).toBe('gravure');
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThanOrEqual(twice);
  });

  it('is never corrected to another organisation’s word', async () => {
    expect(await within((scope) => nearestWord(scope, 'theirz', undefined))).toBeNull();
    expect(await within((scope) => nearestWord(scope, 'minne', undefined))).toBe('mine');
  });
});
