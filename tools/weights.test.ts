import { describe, expect, it } from 'vitest';
import { type Chunk, firstScreen } from './weights/first-screen.ts';

const chunk = (name: string, more: Partial<Chunk> = {}): Chunk => ({
  file: `${name}.js`,
  name,
  bytes: 10,
  imports: [],
  lazy: [],
  sources: [],
  isEntry: false,
  ...more,
});

const shop = '/modules/shop/web';
const chunks = [
  chunk('entry', {
    isEntry: true,
    imports: ['react.js'],
    lazy: ['sign-in.js', 'page.js', 'other.js', 'list.js', 'badge.js', 'action.js', 'en.js'],
  }),
  chunk('react', { bytes: 60 }),
  chunk('page', {
    imports: ['react.js', 'table.js'],
    lazy: ['dialog.js'],
    sources: [`/x${shop}/pages/list-page.tsx`],
  }),
  chunk('table', { imports: ['react.js'] }),
  chunk('dialog', { bytes: 500 }),
  chunk('other', { bytes: 500, sources: [`/x${shop}/settings/shop-page.tsx`] }),
  chunk('list', { bytes: 500, sources: [`/x${shop}/settings.ts`] }),
  chunk('action', { bytes: 500, sources: [`/x${shop}/text-actions/text-to-shop.tsx`] }),
  chunk('badge', { sources: [`/x${shop}/parts/shop-badge.ts`] }),
  chunk('view', { sources: [`/x${shop}/parts/shop-view.tsx`] }),
  chunk('sign-in', { sources: ['/x/modules/accounts/web/pages/sign-in-page.tsx'] }),
  chunk('en', { bytes: 500, sources: ['/x/modules/accounts/locales/en.words.js'] }),
];

const namesOf = (page: string, view?: string) =>
  firstScreen(chunks, page, view)
    .chunks.map(({ name }) => name)
    .sort();

describe('a first screen', () => {
  it('needs the page, what stands in the frame, each file once, and nothing that comes later', () => {
    expect(namesOf(`${shop}/pages/list-page.tsx`)).toEqual(['badge', 'entry', 'page', 'react', 'table']);
    expect(firstScreen(chunks, `${shop}/pages/list-page.tsx`).bytes).toBe(100);
  });

  it('of several views needs the one that it shows', () => {
    const names = namesOf(`${shop}/pages/list-page.tsx`, `${shop}/parts/shop-view.tsx`);
    expect(names).toEqual(['badge', 'entry', 'page', 'react', 'table', 'view']);
    expect(() => namesOf(`${shop}/pages/list-page.tsx`, `${shop}/parts/gone.tsx`)).toThrow('gone');
  });

  it('before the door has no frame', () => {
    expect(namesOf('/modules/accounts/web/pages/sign-in-page.tsx')).toEqual(['entry', 'react', 'sign-in']);
  });

  it('that is not in the build is an error, not a light page', () => {
    expect(() => namesOf('/modules/shop/web/pages/gone-page.tsx')).toThrow('gone-page');
  });
});
