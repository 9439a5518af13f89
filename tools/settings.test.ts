import { expect, it } from 'vitest';
import { configureGuide, currentGuide } from './settings.ts';

it('the operator reads the same settings as the start checks', () => {
  expect(currentGuide()).toBe(configureGuide(currentGuide()));
});
