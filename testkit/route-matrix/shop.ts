import { randomUUID } from 'node:crypto';
import { jobPrincipal } from '#kernel/scope';
import { sendMail } from '#modules/mail';
import { eventually } from '../eventually.ts';
import { registerOrganisation } from '../register-organisation.ts';
import type { TestApp } from '../test-app.ts';
import { voiceNote } from './voice-note.ts';

/** An organisation with one of everything, made through the API, so that each route has something to be aimed at. */
export interface Shop {
  readonly token: string;
  readonly organisationId: string;
  readonly userId: string;
  readonly sessionId: string;
  readonly channelId: string;
  readonly channelKey: string;
  readonly conversationId: string;
  readonly visitorToken: string;
  readonly messageId: string;
  readonly decisionId: string;
  readonly contactId: string;
  readonly otherContactId: string;
  readonly mergeId: string;
  readonly proposalId: string;
  readonly articleId: string;
  readonly questionId: string;
  readonly fileId: string;
  /** A recording that came with the message. */
  readonly voiceId: string;
  readonly caseId: string;
  readonly checkId: string;
  readonly importId: string;
  readonly importProposalId: string;
  readonly sourceId: string;
  readonly invitationId: string;
  /** A caught mail of the organisation. */
  readonly mailId: string;
  /** An answer of the assistant that waits for a member. */
  readonly draftId: string;
  readonly teamId: string;
  readonly cannedReplyId: string;
  readonly macroId: string;
  readonly savedViewId: string;
  readonly bulkId: string;
  readonly otherConversationId: string;
  readonly conversationMergeId: string;
  readonly conversationSplitId: string;
  readonly surveyId: string;
  /** A finished task with a step. */
  readonly taskId: string;
  readonly glossaryId: string;
  readonly toneId: string;
  readonly templateId: string;
  /** A word that stands in everything of this shop and nowhere else. */
  readonly canary: string;
}

const phone = '06 12 34 56 78';

export async function openShop(app: TestApp): Promise<Shop> {
  const owner = await registerOrganisation(app);
  const canary = `canary${randomUUID().replaceAll('-', '')}`;
  const { token } = owner;
  const post = async (path: string, body?: unknown) => {
    const reply = await app.call('POST', path, { token, ...(body !== undefined && { body }) });
    if (reply.status >= 300) throw new Error(`${path} answered ${reply.status}: ${reply.text}`);
    return reply.body;
  };
  const get = async (path: string) => (await app.call('GET', path, { token })).body;
  const identities = [{ kind: 'phone', value: phone }];
  const contact = await post('/api/v1/contacts', { name: `${canary} Un`, identities });
  const merged = await post('/api/v1/contacts', { name: `${canary} Deux` });
  const other = await post('/api/v1/contacts', { name: `${canary} Trois` });
  const merge = await post(`/api/v1/contacts/${contact.id}/merge`, { otherId: merged.id });
  const article = await post('/api/v1/knowledge/articles', {
    title: `${canary} Livraison`,
    body: `Nous livrons en Belgique. ${canary}`,
    language: 'fr',
  });
  const channel = await post('/api/v1/channels', { kind: 'website', name: canary });
  const text = `Vendez-vous des tracteurs ${canary} ? Mon numéro : ${phone}`;
  const opened = await post(`/api/v1/widget/${channel.key}/conversations`, { clientId: randomUUID(), text });
  const conversationId = opened.conversation.id as string;
  const decisions = await eventually(async () => {
    const page = await get(`/api/v1/conversations/${conversationId}/decisions`);
    if (page.items.length === 0) throw new Error('Nothing is decided yet.');
    return page;
  });
  await app.call('PATCH', '/api/v1/assistant', { token, body: { mode: 'suggest' } });
  const asked = await post(`/api/v1/widget/${channel.key}/conversations`, {
    clientId: randomUUID(),
    text: 'Livrez-vous en Belgique ?',
  });
  const { draftId } = await eventually(async () => {
    const suggested = await get(`/api/v1/conversations/${asked.conversation.id}`);
    if (suggested.draftId === null) throw new Error('Nothing is suggested yet.');
    return suggested;
  });
  await app.call('PATCH', '/api/v1/assistant', { token, body: { mode: 'automatic' } });
  const cannedReply = await post('/api/v1/canned-replies', { title: canary, text: canary, shared: true });
  const macro = await post('/api/v1/macros', {
    name: canary,
    shared: true,
    actions: [{ kind: 'tag', tags: [canary] }],
  });
  await app.call('PUT', '/api/v1/working-hours', {
    token,
    body: {
      enabled: false,
      timeZone: 'Europe/Paris',
      weekly: [],
      closed: [{ date: '2026-12-25', name: canary }],
      awayText: { fr: null, en: null },
    },
  });
  const team = await post('/api/v1/teams', { name: canary, members: [{ userId: owner.userId }] });
  await app.call('PATCH', '/api/v1/me/notification-choices', { token, body: { digest: { hour: 7 } } });
  const target = { firstReplyMinutes: 30, nextReplyMinutes: null };
  await app.call('PUT', '/api/v1/reply-targets', {
    token,
    body: { ...target, alertPercent: 80, teams: [{ teamId: team.id, ...target }] },
  });
  const rule = {
    name: canary,
    enabled: false,
    on: 'opened',
    conditions: {},
    teamId: team.id,
    memberId: null,
  };
  await app.call('PUT', '/api/v1/assignment-rules', {
    token,
    body: { items: [{ ...rule, method: 'inbox' }] },
  });
  const upload = { name: `${canary}.txt`, bytes: canary };
  const file = await app.call('POST', '/api/v1/files', { token, upload });
  const bulk = await post('/api/v1/conversations/bulk', {
    ids: [conversationId],
    change: { addTags: [canary] },
  });
  const others: { conversation: { id: string }; visitorToken: string }[] = [];
  for (const number of [1, 2]) {
    const more = { clientId: randomUUID(), text: `Merci ${number} ${canary}` };
    others.push(await post(`/api/v1/widget/${channel.key}/conversations`, more));
  }
  const [otherConversationId = '', mergedId] = others.map(({ conversation }) => conversation.id);
  const further = `/api/v1/widget/${channel.key}/conversations/${otherConversationId}/messages`;
  const body = { clientId: randomUUID(), text: `Et encore ${canary}` };
  const { body: apart } = await app.call('POST', further, { token: others[0]?.visitorToken ?? '', body });
  await post(`/api/v1/conversations/${otherConversationId}/split`, {
    clientId: randomUUID(),
    fromId: apart.id,
    subject: canary,
  });
  const conversationSplits = await get(`/api/v1/conversations/${otherConversationId}/splits`);
  await post(`/api/v1/conversations/${conversationId}/merge`, { otherId: mergedId });
  const conversationMerges = await get(`/api/v1/conversations/${conversationId}/merges`);
  const savedView = await post('/api/v1/inbox-views', { name: canary, shared: true, filters: {} });
  const question = { question: `Livrez-vous ${canary} ?`, expects: 'answered', articleId: article.id };
  const wanted = await post('/api/v1/knowledge/cases', question);
  const check = await post('/api/v1/knowledge/checks', { kind: 'none' });
  const saved = { text: `${canary} {{message}}`, madeFrom: 0 };
  await app.call('PUT', '/api/v1/prompts/write.reply', { token, body: saved });
  const glossary = await post('/api/v1/glossaries', { name: canary, from: 'fr', to: 'en' });
  const template = await post('/api/v1/write-templates', {
    name: canary,
    prompt: `${canary} {{day}}`,
    variables: [{ name: 'day', kind: 'date' }],
  });
  const tone = await post('/api/v1/write-tones', { name: canary, examples: [canary] });
  const questions = await get('/api/v1/knowledge/questions');
  const proposals = await get('/api/v1/contacts/merge-proposals');
  const sessions = await get('/api/v1/me/sessions');
  const invitation = await post('/api/v1/invitations', {
    email: `${canary}@colleague.example`,
    role: 'member',
  });
  const mail = {
    to: { address: 'client@test.example' },
    subject: canary,
    text: canary,
    purpose: 'test.mail',
  };
  const mailId = await app.installation.services.scopes.withOrg(
    jobPrincipal(owner.organisationId, 'a shop has one of everything'),
    (scope) => sendMail(scope, mail),
  );
  await eventually(async () => {
    if ((await get('/api/v1/caught-mail')).items.length === 0) throw new Error('Nothing is caught yet.');
  });
  await app.database.query(
    `insert into message_mails (org_id, message_id, subject, correspondent, html, quoted, signature)
     values ($1, $2, $3, 'client@test.example', '<p>x</p>', '', '')`,
    [owner.organisationId, opened.messages[0].id, canary],
  );
  await app.database.query(
    `insert into mail_suppressions (org_id, id, address, cause, created_at) values ($1, $2, $3, 'bounced', now())`,
    [owner.organisationId, mailId, `${canary}@client.example`],
  );
  await app.database.query(
    `insert into mail_returns (org_id, mail_id, kind, address, at) values ($1, $2, 'hard', $3, now())`,
    [owner.organisationId, mailId, `${canary}@client.example`],
  );
  await app.database.query(
    `insert into drawn_images (org_id, id, task_id, prompt, width, height, engine, created_at)
     values ($1, $2, $2, $3, 1, 1, 'sandbox.draw', now())`,
    [owner.organisationId, mailId, canary],
  );
  await app.call('PUT', '/api/v1/silence-settings', {
    token,
    body: { enabled: false, days: 3, audience: 'all', most: 1, template: { fr: canary, en: null } },
  });
  await app.database.query(
    `insert into silences (org_id, message_id, conversation_id, state, created_at) values ($1, $2, $3, 'passed', now())`,
    [owner.organisationId, opened.messages[0].id, conversationId],
  );
  const surveyId = randomUUID();
  await app.database.query(
    `insert into surveys (org_id, id, conversation_id, comment, created_at) values ($1, $2, $3, $4, now())`,
    [owner.organisationId, surveyId, conversationId, canary],
  );
  return {
    token,
    organisationId: owner.organisationId,
    userId: owner.userId,
    sessionId: sessions.items[0].id,
    channelId: channel.id,
    channelKey: channel.key,
    conversationId,
    visitorToken: opened.visitorToken,
    messageId: opened.messages[0].id,
    decisionId: decisions.items[0].id,
    contactId: contact.id,
    otherContactId: other.id,
    mergeId: merge.mergeId,
    proposalId: proposals.items[0].id,
    articleId: article.id,
    questionId: questions.items[0].id,
    fileId: file.body.id,
    voiceId: await voiceNote(app, { token, orgId: owner.organisationId }, opened.messages[0].id, canary),
    caseId: wanted.id,
    checkId: check.id,
    ...(await importText(app, token, canary)),
    invitationId: invitation.id,
    mailId,
    draftId,
    teamId: team.id,
    cannedReplyId: cannedReply.id,
    macroId: macro.id,
    savedViewId: savedView.id,
    bulkId: bulk.id,
    otherConversationId,
    conversationMergeId: conversationMerges.items[0].id,
    conversationSplitId: conversationSplits.items[0].id,
    surveyId,
    taskId: await finishedTask(app, owner.organisationId, canary),
    glossaryId: glossary.id,
    toneId: tone.id,
    templateId: template.id,
    canary,
  };
}

/** A task as a worker leaves it, whatever tools there are. */
async function finishedTask({ database }: TestApp, orgId: string, canary: string): Promise<string> {
  const id = randomUUID();
  await database.query(
    `insert into tasks (org_id, id, tool, title, status, progress, input, units, units_done, quoted, price_version, result,
       search_text, created_at, started_at, ended_at)
     values ($1, $2, 'feel', $3, 'succeeded', 1, '{}', 1, 1, 0, 1, $4, $3, now(), now(), now())`,
    [orgId, id, canary, JSON.stringify({ text: canary })],
  );
  await database.query(
    `insert into task_steps (org_id, task_id, position, units, data, created_at) values ($1, $2, 0, 1, $3, now())`,
    [orgId, id, JSON.stringify({ text: canary })],
  );
  return id;
}

/** An import that has something to propose. */
async function importText(app: TestApp, token: string, canary: string) {
  const upload = { name: `${canary}.md`, bytes: `# Import ${canary}\n\nNous livrons aussi en Suisse.` };
  const file = await app.call('POST', '/api/v1/files', { token, upload });
  const body = { fileId: file.body.id };
  const { body: started } = await app.call('POST', '/api/v1/knowledge/imports', { token, body });
  const proposals = await eventually(async () => {
    const path = `/api/v1/knowledge/imports/${started.id}/proposals`;
    const { body: page } = await app.call('GET', path, { token });
    if (page.items.length === 0) throw new Error('Nothing is proposed yet.');
    return page;
  });
  return { importId: started.id, importProposalId: proposals.items[0].id, sourceId: started.source.id };
}
