import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testApp } from '#testkit';
import { testDesk } from './desk.fixture.ts';
import { hourMs, openSurveys, settingsPath } from './surveys.fixture.ts';

const { app, desk, other, surveyPath, asked, rate, set, ratings, notes, listed, signIn, resolved } =
  await openSurveys();

describe('a visitor of a website', () => {
  it('is asked once a conversation is resolved, and only then', async () => {
    const visit = await desk.open('Bonjour');
    expect(await asked(visit)).toBeNull();
    await set(visit, 'resolved');
    expect(await asked(visit)).toEqual({
      id: expect.any(String),
      question: null,
      rating: null,
      comment: null,
    });
    await desk.write(visit, 'Encore une chose');
    expect(await asked(visit)).toBeNull();
    const again = await set(visit, 'resolved');
    expect(again.body.status).toBe('resolved');
    expect(await asked(visit)).toMatchObject({ rating: null });
  });

  it('answers, and members see it on the conversation, in its thread and in lists', async () => {
    const visit = await resolved();
    const { id: surveyId } = await asked(visit);
    const answer = { surveyId, rating: 5, comment: '  Très clair, merci  ' };
    const kept = await rate(visit, answer);
    expect(kept).toMatchObject({
      status: 200,
      body: { survey: { rating: 5, comment: 'Très clair, merci' } },
    });
    // The same again is nothing new.
    expect((await rate(visit, answer)).status).toBe(200);
    expect((await desk.conversation(visit)).rating).toBe(5);
    expect(await ratings(visit)).toEqual([
      { id: surveyId, rating: 5, comment: 'Très clair, merci', ratedAt: expect.any(String), changedAt: null },
    ]);
    expect(await notes(visit)).toEqual(['Avis du visiteur\u00a0: 5 sur 5. «\u00a0Très clair, merci\u00a0»']);
    for (const query of ['good', 'rated']) expect(await listed(`satisfaction=${query}`)).toContain(visit.id);
    for (const query of ['bad', 'neutral', 'none'])
      expect(await listed(`satisfaction=${query}`)).not.toContain(visit.id);
    expect((await desk.call('GET', '/api/v1/conversations?satisfaction=perhaps')).status).toBe(400);
    const csv = (await desk.call('GET', '/api/v1/conversation-export?satisfaction=rated')).text.split('\r\n');
    const at = csv[0]?.split(',').indexOf('rating') ?? -1;
    expect(csv[0]?.split(',')[at + 1]).toBe('rating_comment');
    expect(csv[1]).toContain(',5,"Très clair, merci",');
    const view = await desk.call('POST', '/api/v1/inbox-views', {
      name: 'Contents',
      filters: { satisfaction: 'good' },
    });
    expect(view.body.count).toBe(1);
  });

  it('may answer otherwise for a day, and no longer', async () => {
    const visit = await resolved();
    const { id: surveyId } = await asked(visit);
    await rate(visit, { surveyId, rating: 4 });
    app.clock.advance(23 * hourMs);
    expect(await asked(visit)).toMatchObject({ rating: 4 });
    expect((await rate(visit, { surveyId, rating: 2, comment: 'Revenu en panne' })).status).toBe(200);
    app.clock.advance(2 * hourMs);
    expect(await asked(visit)).toBeNull();
    expect(await rate(visit, { surveyId, rating: 5 })).toMatchObject({
      status: 409,
      body: { code: 'inbox.survey_closed' },
    });
    await signIn();
    expect(await ratings(visit)).toMatchObject([{ rating: 2, changedAt: expect.any(String) }]);
    expect(await notes(visit)).toHaveLength(2);
  });

  it('rates each resolution for itself, and the latest one counts', async () => {
    const visit = await resolved();
    await rate(visit, { surveyId: (await asked(visit)).id, rating: 1 });
    await desk.write(visit, 'Encore moi');
    app.clock.advance(1_000);
    await set(visit, 'resolved');
    expect(await asked(visit)).toMatchObject({ rating: null });
    await rate(visit, { surveyId: (await asked(visit)).id, rating: 4 });
    expect((await ratings(visit)).map(({ rating }: { rating: number }) => rating)).toEqual([4, 1]);
    expect((await desk.conversation(visit)).rating).toBe(4);
  });

  it('who wants to say nothing is not asked again about it', async () => {
    const visit = await resolved();
    const { id: surveyId } = await asked(visit);
    const path = `${surveyPath(visit)}/dismiss`;
    expect((await app.call('POST', path, { token: visit.token, body: { surveyId } })).status).toBe(200);
    expect(await asked(visit)).toBeNull();
    await set(visit, 'open');
    await set(visit, 'resolved');
    expect(await asked(visit)).not.toBeNull();
  });

  it('is asked after a change of many, and not after its undoing', async () => {
    const visit = await desk.open('Bonjour');
    const made = await desk.call('POST', '/api/v1/conversations/bulk', {
      ids: [visit.id],
      change: { status: 'resolved' },
    });
    expect(made.body.changed).toBe(1);
    expect(await asked(visit)).not.toBeNull();
    await desk.call('POST', `/api/v1/bulk-changes/${made.body.id}/undo`);
    expect(await asked(visit)).toBeNull();
    await set(visit, 'resolved');
    const left = await app.database.query('select 1 from surveys where conversation_id = $1', [visit.id]);
    expect(left).toHaveLength(1);
  });

  it('is asked in their own thread where theirs was merged into another', async () => {
    const [one, two] = [await desk.open('Un'), await desk.open('Deux')];
    await desk.call('POST', `/api/v1/conversations/${one.id}/merge`, { otherId: two.id });
    await desk.write(two, 'Trois');
    await set(one, 'resolved');
    expect(await asked(one)).toBeNull();
    await rate(two, { surveyId: (await asked(two)).id, rating: 3 });
    expect((await desk.conversation(one)).rating).toBe(3);
    expect(await ratings(two)).toHaveLength(1);
    const [merge] = (await desk.call('GET', `/api/v1/conversations/${one.id}/merges`)).body.items;
    await desk.call('POST', `/api/v1/conversation-merges/${merge.id}/undo`);
    expect((await desk.conversation(one)).rating).toBeNull();
    expect((await desk.conversation(two)).rating).toBe(3);
  });
});

describe('a conversation of which a part was split off', () => {
  it('is asked about once both are resolved, by the latest, and the part’s rating comes back with it', async () => {
    const visit = await desk.open('Un');
    await desk.write(visit, 'Deux');
    const [second] = (
      await desk.call('GET', `/api/v1/conversations/${visit.id}/messages?limit=100`)
    ).body.items.filter(({ text }: { text: string }) => text === 'Deux');
    const part = await desk.call('POST', `/api/v1/conversations/${visit.id}/split`, {
      clientId: randomUUID(),
      fromId: second.id,
    });
    expect(part.status).toBe(201);
    await set(visit, 'resolved');
    expect(await asked(visit)).toBeNull();
    app.clock.advance(1_000);
    await set(part.body, 'resolved');
    await rate(visit, { surveyId: (await asked(visit)).id, rating: 2 });
    expect((await desk.conversation(part.body)).rating).toBe(2);
    expect((await desk.conversation(visit)).rating).toBeNull();
    const { items } = (await desk.call('GET', `/api/v1/conversations/${visit.id}/splits`)).body;
    const undone = await desk.call('POST', `/api/v1/conversation-splits/${items[0].id}/undo`);
    expect(undone.body).toMatchObject({ id: visit.id, rating: 2 });
  });
});

describe('a rating', () => {
  it('is nobody else’s to read or to give', async () => {
    const [mine, theirs] = [await resolved(), await resolved()];
    const foreign = await other.open('Bonjour');
    const { id: surveyId } = await asked(theirs);
    const body = { surveyId, rating: 1 };
    // Another visitor's token, another shop's token, the own conversation with another's question, no token.
    for (const token of [mine.token, foreign.token]) {
      expect((await app.call('GET', surveyPath(theirs), { token })).status).toBe(404);
      expect((await rate(theirs, body, token)).status).toBe(404);
      const path = `${surveyPath(theirs)}/dismiss`;
      expect((await app.call('POST', path, { token, body: { surveyId } })).status).toBe(404);
    }
    expect(await rate(mine, body)).toMatchObject({ status: 404, body: { code: 'inbox.survey_not_found' } });
    expect(await rate(mine, { surveyId: randomUUID(), rating: 1 })).toMatchObject({ status: 404 });
    expect((await app.call('POST', surveyPath(theirs), { body })).status).toBe(401);
    expect((await asked(theirs)).rating).toBeNull();
    expect((await other.call('GET', `/api/v1/conversations/${theirs.id}/ratings`)).status).toBe(404);
  });

  it('is one of five, with a comment of a thousand characters at most', async () => {
    const visit = await resolved();
    const { id: surveyId } = await asked(visit);
    for (const wrong of [0, 6, 2.5, '5', null, undefined])
      expect((await rate(visit, { surveyId, rating: wrong })).status).toBe(400);
    expect((await rate(visit, { surveyId, rating: 3, comment: 'a'.repeat(1_001) })).status).toBe(400);
    expect((await rate(visit, { surveyId, rating: 3, colour: 'red' })).status).toBe(400);
    expect((await rate(visit, { surveyId, rating: 3, comment: 'a'.repeat(40_000) })).status).toBe(413);
    const html = `<img src=x onerror=alert(1)>${'é'.repeat(900)}`;
    expect((await rate(visit, { surveyId, rating: 3, comment: html })).body.survey.comment).toBe(html);
  });

  it('is limited in number', async () => {
    const limited = await testApp({ environment: { RATE_LIMITS: 'on' } });
    try {
      const shop = await testDesk(limited);
      const visit = await shop.open('Bonjour');
      await shop.call('PATCH', `/api/v1/conversations/${visit.id}`, { status: 'resolved' });
      const path = surveyPath(visit, shop);
      const { survey } = (await limited.call('GET', path, { token: visit.token })).body;
      const statuses: number[] = [];
      for (let count = 0; count < 21; count += 1) {
        const body = { surveyId: survey.id, rating: 4 };
        statuses.push((await limited.call('POST', path, { token: visit.token, body })).status);
      }
      expect(statuses).toEqual([...Array(20).fill(200), 429]);
    } finally {
      await limited.stop();
    }
  });

  it('goes with its contact', async () => {
    const visit = await resolved();
    await rate(visit, { surveyId: (await asked(visit)).id, rating: 2, comment: 'Inoubliable-17' });
    const { contact } = await desk.conversation(visit);
    const rows: string[] = [];
    for await (const row of app.installation.services.dataDuties.exportContact(
      desk.owner.organisationId,
      contact.id,
    ))
      rows.push(JSON.stringify(row));
    expect(rows.filter((row) => row.includes('Inoubliable-17')).length).toBeGreaterThan(0);
    await app.installation.services.dataDuties.eraseContact(desk.owner.organisationId, contact.id);
    const left = await app.database.query('select 1 from surveys where conversation_id = $1', [visit.id]);
    expect(left).toEqual([]);
  });
});

describe('the settings', () => {
  const usual = { website: true, mail: false, waitMinutes: 5, question: { fr: null, en: null } };

  it('say whether visitors are asked, and what', async () => {
    expect((await desk.call('GET', settingsPath)).body).toEqual(usual);
    const visit = await resolved('Bonjour, merci pour tout');
    const question = { fr: ' Alors, content ? ', en: '' };
    const saved = await desk.call('PUT', settingsPath, { ...usual, question });
    expect(saved.body.question).toEqual({ fr: 'Alors, content ?', en: null });
    expect((await asked(visit)).question).toBe('Alors, content ?');
    await desk.call('PUT', settingsPath, { ...usual, website: false });
    expect(await asked(visit)).toBeNull();
    const unasked = await resolved();
    await desk.call('PUT', settingsPath, usual);
    expect(await asked(unasked)).toBeNull();
    expect((await other.call('GET', settingsPath)).body).toEqual(usual);
  });

  it('are the managers’, and within bounds', async () => {
    const member = await desk.join('member');
    expect((await member.call('PUT', settingsPath, usual)).status).toBe(403);
    expect((await member.call('GET', settingsPath)).status).toBe(200);
    for (const wrong of [
      { waitMinutes: -1 },
      { waitMinutes: 10_081 },
      { question: { fr: 'a'.repeat(201), en: null } },
    ])
      expect((await desk.call('PUT', settingsPath, { ...usual, ...wrong })).status).toBe(400);
  });
});
