import { liveLine } from './fixtures/desk-pages.ts';
import { expect, test } from './fixtures/journey.ts';
import { publish, writeAsVisitor } from './fixtures/shop.ts';

test.use({ tolerated: /status of (500|503)|ERR_INTERNET_DISCONNECTED|WebSocket/ });

const broken = {
  status: 500,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: 'about:blank',
    title: 'Erreur interne',
    status: 500,
    detail: 'La requête n’a pas abouti.',
    code: 'kernel.internal',
    requestId: 'demande-1234',
  }),
};

const pages = [
  ['/inbox', /\/api\/v1\/conversations(\?|$)/],
  ['/contacts', /\/api\/v1\/contacts(\?|$)/],
  ['/knowledge', /\/api\/v1\/knowledge\/articles(\?|$)/],
] as const;

for (const [path, requests] of pages) {
  test(`${path} says what happened, gives the request’s number, and comes back`, async ({ member, shop }) => {
    await publish(shop, { title: 'Un article', body: 'Un fait.' });
    await writeAsVisitor(shop, 'Bonjour.', { name: 'Josette' });
    await member.route(requests, (route) => route.fulfill(broken));
    await member.goto(path);
    const alert = member.getByRole('alert').filter({ hasText: 'demande-1234' });
    await expect(alert).toBeVisible({ timeout: 20_000 });
    await expect(alert.getByRole('button', { name: 'Copier' })).toBeVisible();
    await member.unroute(requests);
    await alert.getByRole('button', { name: 'Réessayer' }).click();
    await expect(member.getByText(/Josette|Un article/).first()).toBeVisible();
    await expect(alert).toHaveCount(0);
  });
}

test('without a network the banner stands, and goes with what happened meanwhile in place', async ({
  member,
  shop,
}) => {
  const live = liveLine(member);
  await member.goto('/inbox');
  await live;
  await member.context().setOffline(true);
  await expect(member.getByText('Vous êtes hors ligne.')).toBeVisible({ timeout: 15_000 });
  await writeAsVisitor(shop, 'Bonjour, pendant votre absence.', { name: 'Kléber' });
  await member.context().setOffline(false);
  await expect(member.getByRole('link', { name: /Kléber/ })).toBeVisible({ timeout: 20_000 });
  await expect(member.getByText('Vous êtes hors ligne.')).toHaveCount(0);
});

test('a server that cannot be asked who is signed in is told apart from signing out', async ({ member }) => {
  await member.route('**/api/v1/auth/refresh', (route) => route.fulfill({ ...broken, status: 503 }));
  await member.goto('/inbox');
  await expect(member.getByRole('button', { name: 'Réessayer' })).toBeVisible({ timeout: 20_000 });
  await expect(member).toHaveURL(/\/inbox$/);
  await member.unroute('**/api/v1/auth/refresh');
  await member.getByRole('button', { name: 'Réessayer' }).click();
  await expect(member.getByRole('heading', { level: 1, name: 'Boîte de réception' })).toBeAttached();
});
