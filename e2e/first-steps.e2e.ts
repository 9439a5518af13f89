import { randomBytes } from 'node:crypto';
import { liveLine } from './fixtures/desk-pages.ts';
import { openHostPage } from './fixtures/host-page.ts';
import { expect, test } from './fixtures/journey.ts';
import { widgetOn } from './fixtures/widget.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('from registering to the first answer on one’s own website', async ({ page, visitor, baseURL }) => {
  await page.goto('/register');
  await page.getByRole('textbox', { name: 'Nom de votre boutique' }).fill('Les Fils d’Ariane');
  await page.getByRole('textbox', { name: 'Votre nom' }).fill('Ariane Colin');
  await page
    .getByRole('textbox', { name: 'Adresse e-mail' })
    .fill(`ariane-${randomBytes(4).toString('hex')}@journey.example`);
  await page.getByLabel('Mot de passe', { exact: true }).fill('pelote rouge et ciseaux d’argent');
  await page.getByRole('button', { name: 'Créer le compte' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Bienvenue, Ariane' })).toBeVisible();
  const steps = page.getByRole('main').getByRole('listitem');
  await expect(steps).toHaveCount(3);
  // The shop got its name a moment ago.
  await expect(steps.filter({ hasText: 'Fait' })).toHaveCount(1);

  await test.step('names the shop', async () => {
    await page.getByRole('link', { name: 'Vérifier la boutique' }).click();
    await expect(page.getByRole('textbox', { name: 'Nom de votre boutique' })).toHaveValue(
      'Les Fils d’Ariane',
    );
    await page.getByRole('textbox', { name: 'Nom de votre boutique' }).fill('Les Fils d’Ariane, mercerie');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByRole('button', { name: 'Les Fils d’Ariane, mercerie' })).toBeVisible();
  });

  await test.step('writes an article', async () => {
    await page.goto('/welcome');
    await expect(steps.nth(0)).toContainText('Fait');
    await page.getByRole('link', { name: 'Écrire un article' }).click();
    await page.getByRole('textbox', { name: 'Titre' }).fill('Horaires d’ouverture');
    await page
      .getByRole('textbox', { name: 'Texte' })
      .fill('La mercerie est ouverte du mardi au samedi, de 9 h à 19 h.');
    await page.getByRole('button', { name: 'Publier' }).click();
    await expect(page.getByText('Publié : l’assistant s’en sert dès maintenant')).toBeVisible();
  });

  const snippet = await test.step('copies the snippet', async () => {
    await page.goto('/welcome');
    await expect(steps.nth(1)).toContainText('Fait');
    await page.getByRole('link', { name: 'Copier le code' }).click();
    await page.getByRole('button', { name: 'Ajouter un site' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Ajouter un site' });
    await dialog.getByRole('textbox', { name: 'Nom' }).fill('mercerie.example');
    await dialog.getByRole('button', { name: 'Ajouter un site' }).click();
    await page.getByRole('button', { name: 'Copier', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Copié' })).toBeVisible();
    return page.evaluate('navigator.clipboard.readText()');
  });

  const host = await openHostPage(baseURL ?? '', String(snippet));
  await visitor.goto(host.url);
  const widget = widgetOn(visitor);
  await widget.open();
  await expect(widget.panel).toContainText('Bienvenue chez Les Fils d’Ariane, mercerie');
  const since = Date.now();
  await widget.write('Bonjour, à quelle heure ouvrez-vous le mardi ?');
  await expect(widget.log).toContainText('de 9 h à 19 h');
  console.log(`  the first answer on another website came after ${Date.now() - since} ms`);
  await host.close();

  const live = liveLine(page);
  await page.goto('/welcome');
  await live;
  await expect(page.getByText('Toutes les étapes sont terminées.')).toBeVisible();
});

test('an article answers within two seconds of being published', async ({ widget, member }) => {
  await widget.write('Vos foulards sont-ils en soie ?');
  await expect(widget.log).toContainText(/transmets votre message à l’équipe/);
  await member.goto('/knowledge/new');
  await member.getByRole('textbox', { name: 'Titre' }).fill('Matière des foulards');
  await member.getByRole('textbox', { name: 'Texte' }).fill('Tous nos foulards sont en soie de Lyon.');
  const published = member.waitForResponse((reply) => reply.url().endsWith('/articles') && reply.ok());
  await member.getByRole('button', { name: 'Publier' }).click();
  await published;
  await member.waitForTimeout(2_000);
  await widget.write('Les foulards, c’est de la soie ?');
  await expect(widget.log).toContainText('soie de Lyon');
  await expect(widget.log.getByRole('button', { name: /^Source 1/ })).toBeVisible();
});
