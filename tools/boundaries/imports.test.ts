import { describe, expect, it } from 'vitest';
import { checkBoundaries } from '../boundaries.ts';
import { virtualTree } from '../source/tree.ts';
import { findings, rulesBroken } from './house.fixture.ts';

describe('the sound house', () => {
  it('has nothing to report', () => {
    expect(findings()).toEqual([]);
  });
});

describe('who may import whom', () => {
  it.each([
    ['the kernel no module', 'kernel/ids/index.ts', `import '#modules/accounts';`],
    ['the kernel nothing of the browser', 'kernel/ids/index.ts', `import '#kernel/browser';`],
    ['ui no kernel', 'ui/table.ts', `import '#kernel/contract';`],
    ['ui no product word', 'ui/table.ts', `import '#modules/contacts/web';`],
    [
      'a contract no server part',
      'modules/contacts/contract/a.ts',
      `import '../server/repo/contact.repo.ts';`,
    ],
    ['a contract only the kernel contract', 'modules/contacts/contract/a.ts', `import '#kernel/scope';`],
    [
      'a page no server part',
      'modules/contacts/web/a.tsx',
      `import '../server/use-cases/archive-contact.ts';`,
    ],
    ['a page no kernel but contract and browser', 'modules/contacts/web/a.tsx', `import '#kernel/scope';`],
    ['a page no face of another server', 'modules/contacts/web/a.tsx', `import '#modules/accounts';`],
    ['a server no page', 'modules/contacts/server/seed.ts', `import '../web/index.ts';`],
    ['a server no design system', 'modules/contacts/server/seed.ts', `import '#ui';`],
    [
      'a server no inside of another',
      'modules/contacts/server/seed.ts',
      `import '../../accounts/server/use-cases/find-user.ts';`,
    ],
    ['the widget no design system', 'modules/contacts/widget/main.ts', `import '#ui';`],
    ['the widget no browser kernel', 'modules/contacts/widget/main.ts', `import '#kernel/browser';`],
    [
      'the widget no other contract',
      'modules/contacts/widget/main.ts',
      `import '#modules/accounts/contract';`,
    ],
    ['a program no module but through the list', 'apps/server.ts', `import '#modules/contacts';`],
    ['product code no testkit', 'modules/contacts/server/seed.ts', `import '#testkit';`],
  ])('%s', (_name, path, text) => {
    expect(rulesBroken(path, text)).toContain('import-table');
  });

  it.each([
    [
      'a test reaches for the testkit',
      'modules/contacts/server/use-cases/archive-contact.test.ts',
      `import '#testkit';\nimport 'vitest';`,
    ],
    [
      'a suite does too',
      'modules/contacts/server/providers/contract.ts',
      `import '#testkit';\nimport 'vitest';`,
    ],
    [
      'the widget knows its own contract',
      'modules/contacts/widget/main.ts',
      `import type {} from '#modules/contacts/contract';`,
    ],
    ['the browser program', 'apps/web/main.tsx', `import '#ui';\nimport '#kernel/browser';`],
    [
      'a tool is configured beside what it works on',
      'ui/gallery/a.config.ts',
      `import '@playwright/test';\nprocess.env.CI;`,
    ],
    [
      'a tool sees faces',
      'tools/print-modules.ts',
      `import '#modules/contacts';\nimport '../modules/index.server.ts';`,
    ],
    ['a style or a text with a query', 'ui/sheet.ts', `import './sheet.css?inline';`],
  ])('lets through: %s', (_name, path, text) => {
    expect(findings({ [path]: text, 'ui/sheet.css': '' })).toEqual([]);
  });

  it('leads from one part of the kernel to another through its face only', () => {
    expect(rulesBroken('kernel/jobs/index.ts', `import '../scope/with-org.ts';`)).toEqual(['face']);
    expect(rulesBroken('kernel/jobs/index.ts', `import '#kernel/scope';`)).toEqual([]);
  });

  it('names what does not exist, deep aliases included', () => {
    expect(rulesBroken('kernel/jobs/index.ts', `import './gone.ts';`)).toEqual(['unresolved']);
    expect(rulesBroken('kernel/jobs/index.ts', `import '#kernel/scope/with-org';`)).toEqual(['unresolved']);
    expect(rulesBroken('kernel/jobs/index.ts', `import './index';`)).toEqual(['unresolved']);
  });

  it('sees re-exports, lazy imports and types as well', () => {
    expect(rulesBroken('ui/a.ts', `export * from '#kernel/contract';`)).toEqual(['import-table']);
    expect(rulesBroken('ui/a.ts', `export const a = () => import('#kernel/contract');`)).toEqual([
      'import-table',
    ]);
    expect(rulesBroken('ui/a.ts', `export type A = typeof import('#kernel/contract');`)).toEqual([
      'import-table',
    ]);
  });

  it('knows no other folders', () => {
    expect(rulesBroken('modules/contacts/shared/a.ts', '')).toEqual(['place']);
    expect(rulesBroken('lib/a.ts', '')).toEqual(['place']);
  });
});

describe('between modules', () => {
  const ai = {
    'modules/ai/server/index.ts': '',
    'modules/ai/server/module.ts': `export const ai = { dependsOn: [] };`,
  };

  it('a server imports what its manifest depends on, and nothing else', () => {
    const file = 'modules/ai/server/seed.ts';
    expect(findings({ ...ai, [file]: `import '#modules/contacts';` })).toEqual([`${file} depends-on`]);
    const manifest = { 'modules/ai/server/module.ts': `export const ai = { dependsOn: ['contacts'] };` };
    expect(findings({ ...ai, ...manifest, [file]: `import '#modules/contacts';` })).toEqual([]);
  });

  it('so does a contract', () => {
    const file = 'modules/ai/contract/index.ts';
    expect(findings({ ...ai, [file]: `import '#modules/contacts/contract';` })).toEqual([
      `${file} depends-on`,
    ]);
  });

  it('a lower tier never imports a higher one, whatever its manifest says', () => {
    const broken = findings({
      ...ai,
      'modules/contacts/server/module.ts': `export const contacts = { dependsOn: ['accounts', 'ai'] };`,
      'modules/contacts/server/seed.ts': `import '#modules/ai';`,
    });
    expect(broken).toEqual([
      'modules/contacts/server/module.ts tiers',
      'modules/contacts/server/seed.ts tiers',
    ]);
  });

  it('insights reads every contract, and nobody reads insights', () => {
    const insights = {
      'modules/insights/contract/index.ts': `import '#modules/contacts/contract';`,
      'modules/insights/server/module.ts': `export const insights = { dependsOn: [] };`,
    };
    expect(findings(insights)).toEqual([]);
    const reader = { 'modules/contacts/contract/a.ts': `import '#modules/insights/contract';` };
    expect(findings({ ...insights, ...reader })).toEqual(['modules/contacts/contract/a.ts tiers']);
  });

  it('a module that the order does not know must be given its place', () => {
    expect(findings({ 'modules/shop/web/index.ts': `import '#modules/accounts/web';` })).toEqual([
      'modules/shop/web/index.ts tiers',
    ]);
  });
});

describe('circles', () => {
  it('are found over many files, types included', () => {
    const files = {
      'ui/a.ts': `import './b.ts';`,
      'ui/b.ts': `export * from './c.ts';`,
      'ui/c.ts': `import type { A } from './a.ts';`,
    };
    expect(checkBoundaries(virtualTree(files))).toEqual([
      {
        rule: 'cycle',
        path: 'ui/a.ts',
        message: '3 files import each other: ui/a.ts <-> ui/b.ts <-> ui/c.ts',
      },
    ]);
  });

  it('are not closed by a lazy import', () => {
    expect(
      findings({ 'ui/a.ts': `export const b = () => import('./b.ts');`, 'ui/b.ts': `import './a.ts';` }),
    ).toEqual([]);
  });
});
