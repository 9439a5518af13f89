import { describe, expect, it } from 'vitest';
import { moduleFiles, namesOf } from './module-files.ts';

describe('a new module', () => {
  it('has names that fit together', () => {
    expect(namesOf('gift-cards')).toEqual({
      module: 'gift-cards',
      table: 'gift_cards',
      many: 'giftCards',
      one: 'giftCard',
      One: 'GiftCard',
    });
    expect(namesOf('companies').one).toBe('company');
    expect(namesOf('stock')).toMatchObject({ many: 'stock', one: 'stockItem' });
  });

  it('has every part of the pattern, and both languages', () => {
    const paths = Object.keys(moduleFiles(namesOf('vouchers'), '20270101T0900'));
    for (const part of [
      'contract/index.ts',
      'server/module.ts',
      'README.md',
      'locales/en.json',
      'locales/fr.json',
    ]) {
      expect(paths).toContain(`modules/vouchers/${part}`);
    }
    expect(paths).toContain('modules/vouchers/server/migrations/20270101T0900-vouchers.sql');
    expect(paths.some((path) => path.endsWith('.http.test.ts'))).toBe(true);
  });

  it('keeps its table inside one organisation', () => {
    const files = moduleFiles(namesOf('vouchers'), '20270101T0900');
    const sql = files['modules/vouchers/server/migrations/20270101T0900-vouchers.sql'];
    expect(sql).toContain('org_id uuid not null default app.current_org()');
    expect(sql).toContain('primary key (org_id, id)');
  });
});
