import { expect, it } from 'vitest';
import { promptsFor } from './prompts-for.ts';

const prompt = (name: string, title: string, purpose: string) => ({
  name,
  title,
  purpose,
  own: false,
  version: 0,
  changedAt: null,
  changedBy: null,
});
const prompts = [
  prompt('write.summary', 'Résumé', 'Écrire résume un texte.'),
  prompt('write.email', 'E-mail', 'Écrire rédige des e-mails.'),
];

it.each([
  ['', ['write.summary', 'write.email']],
  ['RESUME', ['write.summary']],
  ['ecrire mail', ['write.email']],
  ['write.', ['write.summary', 'write.email']],
  ['facture', []],
])('a search for %j finds %j, whatever accents and capitals', (search, names) => {
  expect(promptsFor(search, prompts).map(({ name }) => name)).toEqual(names);
});
