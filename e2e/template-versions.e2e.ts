import { expect, test } from './fixtures/journey.ts';
import { faultsOfDialog } from './fixtures/look-at.ts';

test('the versions of a template say what became of its name, its text and its variables, and each is brought back', async ({
  member,
  shop,
}) => {
  const day = { name: 'jour', kind: 'date', required: true };
  const first = { name: 'Invitation', prompt: 'Invite pour le {{jour}}.', variables: [day] };
  const { id } = await shop.api.call<{ id: string }>('POST', '/write-templates', first);
  await shop.api.call('PUT', `/write-templates/${id}`, {
    name: 'Invitation au marché',
    prompt: 'Invite au marché du {{jour}}.',
    variables: [{ ...day, label: 'Jour du marché' }],
    madeFrom: 1,
  });

  await member.goto(`/tools/write/templates/${id}`);
  await member.getByLabel('Nom', { exact: true }).fill('Pas encore enregistré');
  await member.getByRole('button', { name: 'Versions' }).press('Enter');
  const drawer = member.getByRole('dialog', { name: /^Version/ });
  await expect(drawer.getByRole('button', { name: /^Version 2 En vigueur/ })).toBeVisible();
  await drawer.getByRole('button', { name: /^Version 1/ }).press('Enter');
  await expect(drawer.getByRole('listitem')).toHaveText([
    /Invitation$/,
    /Invitation au marché$/,
    /Invite pour le \{\{jour\}\}\.$/,
    /Invite au marché du \{\{jour\}\}\.$/,
    /\{\{jour\}\} · Une date$/,
    /\{\{jour\}\} · Jour du marché · Une date$/,
  ]);
  expect(await faultsOfDialog(member)).toEqual([]);

  await drawer.getByRole('button', { name: 'Y revenir' }).press('Enter');
  const question = member.getByRole('alertdialog', { name: 'Remplacer ce que vous écrivez' });
  await question.getByRole('button', { name: 'Y revenir' }).press('Enter');
  await expect(member.getByRole('heading', { name: 'Invitation', exact: true })).toBeVisible();
  await expect(member.getByLabel('Nom', { exact: true })).toHaveValue('Invitation');
  await expect(member.getByLabel('Au-dessus du champ')).toHaveValue('');
});
