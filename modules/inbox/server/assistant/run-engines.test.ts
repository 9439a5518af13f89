import { expect, it } from 'vitest';
import { localEngines } from '#modules/ai';
import type { Assignment } from './assignment.ts';
import { runEngines } from './run-engines.ts';

const assignment: Assignment = {
  conversationId: 'c',
  message: { id: 'm', text: 'Livrez-vous en Belgique ?', preview: '' },
  attempts: 5,
  assistantOn: true,
  languageHint: 'fr',
  organisation: { name: 'Maison Test', language: 'fr', defaultRegion: 'FR' },
  corpus: { key: 'broken', load: () => Promise.reject(new Error('no knowledge today')) },
};

it('a message that no engine could answer is handed to a person in the end', async () => {
  await expect(runEngines(localEngines(), { ...assignment, attempts: 1 })).rejects.toThrow(
    'no knowledge today',
  );
  const outcome = await runEngines(localEngines(), assignment);
  expect(outcome.answer).toMatchObject({ action: 'handed_over', rule: 'engine_failed', evidence: [] });
  expect(outcome.understanding).toMatchObject({ language: 'fr', phones: [] });
});

it('a member who is in charge is not disturbed by an engine that failed', async () => {
  expect((await runEngines(localEngines(), { ...assignment, assistantOn: false })).answer).toBeNull();
});
