import { expect, it } from 'vitest';
import { maxTextLength as acceptedLength } from '../../contract/index.ts';
import { maxTextLength } from './composer.ts';

it('the field stops where the server does', () => {
  expect(maxTextLength).toBe(acceptedLength);
});
