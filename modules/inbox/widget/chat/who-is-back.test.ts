import { expect, it } from 'vitest';
import { backAt } from './who-is-back.ts';

const now = new Date('2026-11-20T18:00:00.000Z');
const monday = '2026-11-23T08:00:00.000Z';
const shop = { name: 'Quai', assistant: 'on' as const };

it('tells when the team is back while nobody is there, and nothing that is over', () => {
  expect(backAt({ ...shop, presence: { open: false, backAt: monday } }, now)).toBe(monday);
  expect(backAt({ ...shop, presence: { open: false, backAt: monday } }, new Date(monday))).toBeNull();
  expect(backAt({ ...shop, presence: { open: true, backAt: null } }, now)).toBeNull();
  // Kept on the visitor's device by an earlier version.
  expect(backAt(shop, now)).toBeNull();
  expect(backAt(null, now)).toBeNull();
});
