import type { Locator, Page } from '@playwright/test';
import { liveLine } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { type Shop, writeAsVisitor } from './fixtures/shop.ts';

const column = (page: Page, stage: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${stage}`) });

async function lead({ api }: Shop, name: string): Promise<string> {
  const { id } = await api.call<{ id: string }>('POST', '/contacts', { name, stage: 'new' });
  return id;
}

test('leads are moved by keyboard, by menu and by drag, and stay where they were put', async ({
  member,
  shop,
}) => {
  const ids = [await lead(shop, 'Zoé Perrin'), await lead(shop, 'Yanis Roche')];
  await member.goto('/leads');
  const zoe = member.getByRole('link', { name: 'Zoé Perrin' });
  const stored = () => member.waitForResponse((reply) => reply.request().method() === 'PATCH' && reply.ok());

  await zoe.focus();
  await Promise.all([stored(), member.keyboard.press('ArrowRight')]);
  await expect(column(member, 'Qualifié').getByRole('link', { name: 'Zoé Perrin' })).toBeFocused();

  const yanis = member.getByRole('listitem').filter({ hasText: 'Yanis Roche' });
  await Promise.all([stored(), yanis.dragTo(column(member, 'Gagné'))]);
  await expect(column(member, 'Gagné')).toContainText('Yanis Roche');

  await member.getByRole('button', { name: 'Déplacer Zoé Perrin' }).click();
  await Promise.all([stored(), member.getByRole('menuitemradio', { name: 'Perdu' }).click()]);
  await expect(column(member, 'Perdu')).toContainText('Zoé Perrin');

  // Zoé was moved first, so what is told of her stands above.
  const told = member.getByRole('region', { name: 'Notifications' });
  await expect(told.getByText(/^Zoé Perrin\s: Perdu$/)).toBeVisible();
  await told.getByRole('button', { name: 'Annuler' }).first().click();
  await expect(column(member, 'Qualifié')).toContainText('Zoé Perrin');
  await member.reload();
  await expect(column(member, 'Qualifié')).toContainText('Zoé Perrin');
  await expect(column(member, 'Gagné')).toContainText('Yanis Roche');
  for (const [at, stage] of ['qualified', 'won'].entries()) {
    expect(await shop.api.call('GET', `/contacts/${ids[at]}`)).toMatchObject({ stage });
  }
});

test('a moved card keeps the focus when what was true before the move is told late', async ({
  member,
  shop,
}) => {
  const id = await lead(shop, 'Zoé Perrin');
  // Between the server and the page: what it is told of, and when, is the test's.
  let say: (frame: string) => void = () => {};
  const told: string[] = [];
  let listens = false;
  await member.routeWebSocket(/\/events/, (line) => {
    const server = line.connectToServer();
    say = (frame) => line.send(frame);
    server.onMessage((frame) => {
      listens ||= String(frame).includes('"ready"');
      if (String(frame).includes('contacts.contact_updated')) told.push(String(frame));
      else line.send(frame);
    });
  });
  await member.goto('/leads');
  await expect.poll(() => listens).toBe(true);
  const zoe = member.getByRole('link', { name: 'Zoé Perrin' });
  const stored = () => member.waitForResponse((reply) => reply.request().method() === 'PATCH' && reply.ok());
  await shop.api.call('PATCH', `/contacts/${id}`, { name: 'Zoé Perrin', tags: ['fidèle'] });
  await expect.poll(() => told.length).toBe(1);
  await zoe.focus();
  await Promise.all([stored(), member.keyboard.press('ArrowRight')]);
  await expect.poll(() => told.length).toBe(2);
  for (const [at, stage] of ['Nouveau', 'Qualifié'].entries()) {
    const there = column(member, stage).getByRole('link', { name: 'Zoé Perrin' });
    // The page takes nothing from elsewhere until it has read the answer to its own move: said too early, it is said again.
    await expect(async () => {
      say(told[at] ?? '');
      await expect(there).toBeFocused({ timeout: 1_000 });
    }).toPass();
  }
});

test('a lead’s interest and its reasons move on the open board, and the search is the address', async ({
  member,
  shop,
}) => {
  await lead(shop, 'Quelqu’un d’autre');
  const live = liveLine(member);
  await member.goto('/leads');
  await live;
  const thread = await writeAsVisitor(shop, 'Bonjour, quel est le prix d’un plateau gravé ?', {
    name: 'Basile Cordier',
  });
  const card = column(member, 'Nouveau').getByRole('listitem').filter({ hasText: 'Basile Cordier' });
  await expect(card).toContainText('A demandé un prix');
  const meter = card.getByRole('meter', { name: 'Intérêt' });
  const interest = async () => Number(await meter.getAttribute('value'));
  const before = await interest();
  expect(before).toBeGreaterThan(0);
  await thread.write('Vous pouvez m’appeler au 06 12 34 56 78');
  await expect(card).toContainText('A laissé un numéro de téléphone');
  await expect.poll(interest).toBeGreaterThan(before);

  await member.getByRole('searchbox', { name: 'Rechercher un contact' }).fill('bazile cordié');
  await expect(member.getByRole('link', { name: 'Quelqu’un d’autre' })).toHaveCount(0);
  await expect(card).toBeVisible();
  await expect(member).toHaveURL(/search=/);
  await member.reload();
  await expect(card).toBeVisible();
  await expect(member.getByRole('link', { name: 'Quelqu’un d’autre' })).toHaveCount(0);
});

test('a lead that comes while the board is first read is on it', async ({ member, shop }) => {
  let release = () => {};
  const written = new Promise<void>((resolve) => {
    release = resolve;
  });
  // What the board reads was true before the visitor wrote, and arrives after.
  await member.route(
    /\/api\/v1\/contacts\?/,
    async (route) => {
      const before = await route.fetch();
      await written;
      await route.fulfill({ response: before });
    },
    { times: 4 },
  );
  const live = liveLine(member);
  await member.goto('/leads');
  await live;
  await writeAsVisitor(shop, 'Bonjour, quel est le prix d’un plateau gravé ?', { name: 'Basile Cordier' });
  await member.waitForTimeout(1_000);
  release();
  await expect(column(member, 'Nouveau').getByText('Basile Cordier')).toBeVisible();
});
