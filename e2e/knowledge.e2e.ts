import { expect, test } from './fixtures/journey.ts';
import { publish, writeAsVisitor } from './fixtures/shop.ts';

test('an article is written, changed, and taken back to what it said before', async ({ member, shop }) => {
  await member.goto('/knowledge');
  await member.getByRole('link', { name: 'Nouvel article' }).click();
  await member.getByRole('textbox', { name: 'Titre' }).fill('Prix de la gravure');
  const text = member.getByRole('textbox', { name: 'Texte' });
  await text.fill('La gravure coûte **12 €**.');
  await expect(member.getByRole('region', { name: 'Aperçu' }).getByText('12 €')).toHaveJSProperty(
    'tagName',
    'STRONG',
  );
  await member.getByRole('button', { name: 'Publier' }).click();
  await expect(member).toHaveURL(/\/knowledge\/[0-9a-f-]{36}/);
  const id = new URL(member.url()).pathname.split('/').at(-1) ?? '';

  await text.fill('La gravure coûte **15 €**.');
  await expect(member.getByText('Modifications non enregistrées')).toBeVisible();
  await member.keyboard.press('Control+s');
  await expect(member.getByText('Version 2')).toBeVisible();

  await member.getByRole('button', { name: 'Autres actions' }).click();
  await member.getByRole('menuitem', { name: 'Versions' }).click();
  const versions = member.getByRole('dialog', { name: /^Version/ });
  await versions.getByRole('button', { name: /^Version 1/ }).click();
  await expect(versions).toContainText('12 €');
  await versions.getByRole('button', { name: 'Y revenir' }).click();
  await expect(text).toHaveValue('La gravure coûte **12 €**.');
  expect(await shop.api.call('GET', `/knowledge/articles/${id}`)).toMatchObject({
    body: 'La gravure coûte **12 €**.',
    version: 3,
  });
});

test('a question without an answer becomes the article that answers it', async ({ member, shop }) => {
  await publish(shop, { title: 'Livraison', body: 'Nous livrons dans toute la France.' });
  await writeAsVisitor(shop, 'Proposez-vous des ateliers de poterie pour enfants ?');
  await expect
    .poll(async () => (await shop.api.call<{ items: unknown[] }>('GET', '/knowledge/questions')).items.length)
    .toBe(1);
  await member.goto('/knowledge/questions');
  const question = member.getByRole('list', { name: 'Questions sans réponse' }).getByRole('listitem');
  await expect(question).toContainText(/ateliers de poterie/i);
  await question.getByRole('link', { name: 'Écrire un article' }).click();
  await expect(member.getByRole('textbox', { name: 'Titre' })).toHaveValue(/ateliers de poterie/i);
  await member
    .getByRole('textbox', { name: 'Texte' })
    .fill('Oui, un atelier de poterie pour enfants a lieu chaque mercredi à 14 h.');
  await member.getByRole('button', { name: 'Publier' }).click();
  await expect(member.getByText('Publié : l’assistant s’en sert dès maintenant')).toBeVisible();
  await member.goto('/knowledge/questions?status=answered');
  await expect(question).toContainText(/ateliers de poterie/i);

  await member.goto('/knowledge/ask');
  const field = member.getByRole('textbox', { name: 'La question d’un client' });
  await field.fill('avez vous un atelier poterie pour les enfants ?');
  await field.press('Enter');
  const reply = member.getByRole('region', { name: 'La réponse' });
  await expect(reply).toContainText('chaque mercredi à 14 h');
  await expect(member.getByRole('region', { name: 'Pourquoi' })).toContainText('chaque mercredi à 14 h');
  await reply.getByRole('list', { name: 'Sources' }).getByRole('link').first().click();
  const text = member.getByRole('textbox', { name: 'Texte' });
  await expect(text).toBeFocused();
  const quoted = await member.evaluate('getSelection().toString()');
  expect(quoted).toContain('chaque mercredi à 14 h');
});

test('what was typed and not saved is there again after a reload', async ({ member, shop }) => {
  const id = await publish(shop, { title: 'Retours', body: 'Vous avez 14 jours.' });
  await member.goto(`/knowledge/${id}`);
  await member.getByRole('textbox', { name: 'Texte' }).fill('Vous avez 30 jours.');
  await expect(member.getByText('Modifications non enregistrées')).toBeVisible();
  member.on('dialog', (dialog) => void dialog.accept());
  await member.reload();
  await expect(member.getByText('Un texte non enregistré a été retrouvé sur cet appareil')).toBeVisible();
  expect(await shop.api.call('GET', `/knowledge/articles/${id}`)).toMatchObject({
    body: 'Vous avez 14 jours.',
  });
});

test('a file becomes an article, and a change that would answer a marked question differently is shown first', async ({
  member,
}) => {
  await member.goto('/knowledge/imports');
  const chooser = member.waitForEvent('filechooser');
  await member.getByRole('button', { name: 'Choisir des fichiers' }).click();
  await (await chooser).setFiles({
    name: 'livraison.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from('# Livraison en Belgique\n\nOui, nous livrons en Belgique en trois jours ouvrés.\n'),
  });
  await expect(member.getByRole('heading', { name: 'livraison.md' })).toBeVisible();
  const proposals = member.getByRole('list', { name: 'Propositions' });
  await expect(proposals).toContainText('Livraison en Belgique');
  await member.getByRole('button', { name: 'Accepter la proposition' }).click();
  await expect(member.getByText('1 article publié')).toBeVisible();

  await member.goto('/knowledge/ask?q=Livrez-vous%20en%20Belgique%20%3F');
  await expect(member.getByRole('region', { name: 'La réponse' })).toContainText('trois jours ouvrés');
  await member.getByRole('button', { name: 'Juste' }).click();
  await expect(member.getByText('Gardé parmi les cas')).toBeVisible();

  await member.goto('/knowledge');
  await member.getByRole('link', { name: 'Livraison en Belgique' }).click();
  await member.getByRole('textbox', { name: 'Texte' }).fill('Nos tarifs changent chaque année.');
  await member.getByRole('button', { name: 'Enregistrer' }).click();
  const check = member.getByRole('dialog', { name: 'Des questions recevraient une autre réponse' });
  await expect(check).toContainText('Livrez-vous en Belgique');
  await check.getByRole('button', { name: 'Revenir' }).click();
  await expect(member.getByText('Modifications non enregistrées')).toBeVisible();
  await member.getByRole('button', { name: 'Enregistrer' }).click();
  await check.getByRole('button', { name: 'Publier quand même' }).click();
  await expect(member.getByText('Version 2')).toBeVisible();
});
