import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/journey.ts';
import { faultsOf, settle } from './fixtures/look-at.ts';

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** The page of a tool whose engine is the sandbox, which its page says. */
async function open(page: Page, tool: string): Promise<void> {
  await page.goto(`/tools/${tool}`);
  await expect(page.getByText('Ceci est le bac à sable')).toBeVisible();
  await settle(page);
  expect(await faultsOf(page)).toEqual([]);
}

/** Starts with the keyboard, once the price is told, and waits for the end. */
async function start(page: Page, button: string, price: RegExp): Promise<void> {
  await expect(page.getByText(price)).toBeVisible();
  await page.getByRole('button', { name: button, exact: true }).focus();
  await page.keyboard.press('Enter');
  // The list of tasks beside the order says of those before that they ended.
  await page.waitForURL(new RegExp(`/tools/[a-z]+/${uuid}$`));
  await expect(page.getByText('Terminée', { exact: true })).toBeVisible();
}

test('a text is translated by keyboard with a glossary, read beside its source and corrected', async ({
  member,
}) => {
  await member.goto('/tools/translate/glossaries');
  await member.getByLabel('Nom').fill('Boulangerie');
  for (const [label, language] of [
    ['De', 'Français'],
    ['Vers', 'Anglais'],
  ] as const) {
    await member.getByRole('combobox', { name: label, exact: true }).fill(language);
    await member.getByRole('option', { name: language, exact: true }).click();
  }
  await member.getByRole('button', { name: 'Créer un glossaire' }).press('Enter');
  await member.getByRole('button', { name: 'Ajouter un terme' }).press('Enter');
  await member.getByRole('textbox', { name: 'Terme', exact: true }).fill('pain');
  await member.getByRole('textbox', { name: 'Traduction' }).fill('bread');
  await member.getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await expect(member.getByText('Le glossaire est enregistré')).toBeVisible();
  await settle(member);
  expect(await faultsOf(member)).toEqual([]);

  await open(member, 'translate');
  await member.getByLabel('Glossaire').selectOption({ label: 'Boulangerie (Français)' });
  await member.getByRole('textbox', { name: 'Texte à traduire' }).fill('Bonjour {{name}}, le pain est prêt.');
  await start(member, 'Traduire', /1 crédit/);
  await expect(member.getByText('[en] Bonjour {{name}}, le bread est prêt.')).toBeVisible();
  await member.getByRole('button', { name: 'Corriger' }).press('Enter');
  await member.getByRole('textbox', { name: 'Anglais' }).fill('Hello {{name}}, the bread is ready.');
  await member.getByRole('button', { name: 'Enregistrer la correction' }).press('Enter');
  await expect(member.getByText('Hello {{name}}, the bread is ready.')).toBeVisible();
  await settle(member);
  expect(await faultsOf(member)).toEqual([]);
});

test('a text is written by keyboard from a template, in a tone', async ({ member }) => {
  await open(member, 'write');
  await member.getByLabel('Modèle').selectOption({ label: 'E-mail' });
  await member.getByLabel('Ton').selectOption({ label: 'Chaleureux' });
  await member.getByLabel('But du message').fill('Dire à Camille que sa commande est prête');
  await start(member, 'Écrire', /2 crédits/);
  await expect(member.getByText('No model wrote this text', { exact: false })).toBeVisible();
  await member.getByRole('button', { name: 'Modifier' }).press('Enter');
  await member.getByRole('textbox', { name: 'Texte, en Markdown' }).fill('# Votre commande est prête');
  await member.getByRole('button', { name: 'Enregistrer la correction' }).press('Enter');
  await expect(member.getByRole('heading', { name: 'Votre commande est prête' })).toBeVisible();
});

test('pictures are drawn by keyboard, and one of them is varied', async ({ member }) => {
  await open(member, 'draw');
  await member.getByLabel('Que faut-il dessiner').fill('Une boulangerie à l’aube');
  await member.getByLabel('Combien').selectOption('2');
  await start(member, 'Dessiner', /10 crédits/);
  const pictures = member.getByRole('list', { name: 'Images' }).getByRole('img');
  await expect(pictures).toHaveCount(2);
  await settle(member);
  expect(await faultsOf(member)).toEqual([]);
  await member.getByRole('link', { name: 'Décliner' }).first().press('Enter');
  await member.getByLabel('À quoi doit ressembler la variation').fill('La même, sous la neige');
  await start(member, 'Dessiner', /5 crédits/);
  await member.getByRole('link', { name: 'Voir la galerie' }).press('Enter');
  await expect(pictures).toHaveCount(3);
  await settle(member);
  expect(await faultsOf(member)).toEqual([]);
});

test('a picture that is asked for and left alone hangs itself into the open gallery', async ({ member }) => {
  await open(member, 'draw');
  await member.getByLabel('Que faut-il dessiner').fill('Un phare dans la brume');
  await expect(member.getByText(/5 crédits/)).toBeVisible();
  let letGo = () => {};
  const left = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await member.route('**/api/v1/tasks/draw', async (route) => {
    await left;
    await route.continue();
  });
  await member.getByRole('button', { name: 'Dessiner', exact: true }).press('Enter');
  await member.getByRole('link', { name: 'Voir la galerie' }).press('Enter');
  await expect(member.getByRole('heading', { level: 1, name: 'Galerie' })).toBeVisible();
  await settle(member);
  const pictures = member.getByRole('list', { name: 'Images' }).getByRole('img');
  await expect(pictures).toHaveCount(0);
  letGo();
  await expect(pictures).toHaveCount(1);
  await expect(member).toHaveURL(/\/tools\/draw\/gallery$/);
});
