import { expect, it } from 'vitest';
import { saidSoFar } from './said-so-far.ts';

it.each([
  ['It broke. [[arrivée cassée]]\nA new one', 'It broke.\nA new one'],
  ['It broke. [[arrivée ca', 'It broke.'],
  ['It broke. [[a [b] c]] Next', 'It broke. Next'],
  ['It broke', 'It broke'],
])('of %j is shown %j', (said, shown) => expect(saidSoFar(said)).toBe(shown));
