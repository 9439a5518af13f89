import { describe, expect, it } from 'vitest';
import { checkLocales } from './locales.ts';
import { virtualTree } from './source/tree.ts';

const NBSP = '\u00a0';

/** The findings about one module with these words and this component, as `rule: message`. */
function findings(
  words: { en?: object; fr?: object } = {},
  code: string | Record<string, string> = '',
  families: object = {},
): string[] {
  const files = typeof code === 'string' ? { 'modules/shop/web/page.tsx': code } : code;
  const tree = virtualTree({
    'modules/shop/locales/en.json': JSON.stringify(words.en ?? {}, undefined, 2),
    'modules/shop/locales/fr.json': JSON.stringify(words.fr ?? words.en ?? {}, undefined, 2),
    'tools/locale-families.json': JSON.stringify(families),
    ...files,
  });
  return checkLocales(tree).map(({ rule, message }) => `${rule}: ${message}`);
}

const uses = (...keys: string[]) => keys.map((key) => `t('${key}');`).join('\n');

describe('the words', () => {
  it('are sound when both languages say the same', () => {
    const en = {
      'shop.title': 'Orders of {{name}}',
      'shop.count_one': '{{count}} order',
      'shop.count_other': '{{count}} orders',
    };
    const fr = {
      'shop.title': 'Commandes de {{name}}',
      'shop.count_one': '{{count}} commande',
      'shop.count_many': '{{count}} commandes',
      'shop.count_other': '{{count}} commandes',
    };
    expect(findings({ en, fr }, uses('shop.title', 'shop.count'))).toEqual([]);
  });

  it('are there in every language', () => {
    const code = uses('shop.a', 'shop.b');
    expect(findings({ en: { 'shop.a': 'A', 'shop.b': 'B' }, fr: { 'shop.a': 'A' } }, code)).toEqual([
      'same-keys: lacks shop.b',
    ]);
    expect(findings({ en: { 'shop.a': 'A' }, fr: { 'shop.a': 'A', 'shop.b': 'B' } }, code)).toEqual([
      'same-keys: lacks shop.b',
    ]);
  });

  it('fill the same places', () => {
    const code = uses('shop.a');
    expect(findings({ en: { 'shop.a': 'A {{name}}' }, fr: { 'shop.a': 'A {{nom}}' } }, code)).toEqual([
      'placeholders: shop.a: has {{nom}}, en has {{name}}',
    ]);
    expect(findings({ en: { 'shop.a': 'A <b>c</b>' }, fr: { 'shop.a': 'A c' } }, code)).toHaveLength(1);
  });

  it('have every plural form of their language', () => {
    const en = { 'shop.n_one': '1', 'shop.n_other': 'n' };
    expect(findings({ en, fr: en }, uses('shop.n'))).toEqual([
      'plural-forms: shop.n: fr also needs shop.n_many',
    ]);
    expect(
      findings({ en: { 'shop.n_other': 'n' }, fr: { ...en, 'shop.n_many': 'n' } }, uses('shop.n')),
    ).toEqual(['plural-forms: shop.n: en also needs shop.n_one']);
    expect(
      findings(
        { en: { ...en, 'shop.n': 'n' }, fr: { ...en, 'shop.n_many': 'n', 'shop.n': 'n' } },
        uses('shop.n'),
      ),
    ).toHaveLength(2);
  });

  it.each([
    [{ 'shop.a': '' }, 'has no words'],
    [{ 'shop.a': { b: 'c' } }, 'has no words'],
    [{ 'inbox.a': 'A' }, 'begin with shop.'],
    [{ 'shop.a b': 'A' }, 'keys are flat'],
  ])('are refused: %j', (en, message) => {
    expect(findings({ en }, uses('shop.a', 'inbox.a')).some((finding) => finding.includes(message))).toBe(
      true,
    );
  });

  it('stand in a file once', () => {
    const twice = '{\n  "shop.a": "A",\n  "shop.a": "B"\n}';
    const code = { 'modules/shop/locales/en.json': twice, 'ui/a.ts': uses('shop.a') };
    expect(findings({ fr: { 'shop.a': 'A' } }, code)).toEqual(['locale-key: shop.a: stands here twice']);
  });

  it.each(['Prêt ?', 'Prêt?', 'Bravo !', 'Bravo!', '« oui »', '«oui»', 'Note : ceci'])(
    'keep to French typography: not %s',
    (text) => {
      expect(findings({ en: { 'shop.a': 'A' }, fr: { 'shop.a': text } }, uses('shop.a'))).toEqual([
        expect.stringContaining('french-typography'),
      ]);
    },
  );

  it.each([
    `Prêt${NBSP}?`,
    `«${NBSP}oui${NBSP}»`,
    'Voir https://example.org/?a=b',
    'À 10:30',
    'a {{b, number}}',
  ])('accept %s', (text) => {
    const en = { 'shop.a': text.includes('{{') ? 'A {{b}}' : 'A' };
    expect(findings({ en, fr: { 'shop.a': text } }, uses('shop.a'))).toEqual([]);
  });
});

describe('keys in the code', () => {
  const en = { 'shop.a': 'A', 'shop.b': 'B' };

  it.each([
    [`t('shop.a'); i18n.t('fr', 'shop.b');`],
    [`t(open ? 'shop.a' : 'shop.b');`],
    [`const nav = { labelKey: 'shop.a', titleKey: (x as string) ?? 'shop.b' };`],
    [`const x = <Trans i18nKey="shop.a" />; const y = <Field labelKey={'shop.b'} />;`],
    [`const steps = ['shop.a', 'shop.b'];`],
  ])('are found: %s', (code) => {
    expect(findings({ en }, code)).toEqual([]);
  });

  it.each([
    [`t('shop.gone');`],
    [`t(open ? 'shop.a' : 'shop.gone'); t('shop.b');`],
    [`const nav = { labelKey: 'shop.gone' };`],
    [`const x = <Trans i18nKey="shop.gone" />;`],
  ])('must exist: %s', (code) => {
    expect(findings({ en }, code)).toContain('missing-key: no locales file has shop.gone');
  });

  it('may be a counted key without its form', () => {
    const counted = { 'shop.n_one': '1', 'shop.n_other': 'n' };
    expect(
      findings({ en: counted, fr: { ...counted, 'shop.n_many': 'n' } }, `t('shop.n', { count });`),
    ).toEqual([]);
  });

  it('are all used', () => {
    expect(findings({ en }, uses('shop.a'))).toEqual(['unused-key: nobody uses shop.b']);
  });

  it('are not used by a test', () => {
    expect(findings({ en }, { 'ui/a.ts': uses('shop.a'), 'ui/a.test.ts': uses('shop.b') })).toHaveLength(1);
  });

  it('are put together only where the family is declared, with a reason', () => {
    const code = `t('shop.' + name); t(\`shop.\${name}\`);`;
    expect(findings({ en }, code)[0]).toContain("key-family: keys put together from 'shop.'");
    expect(findings({ en }, code, { 'shop.': 'one a letter' })).toEqual([]);
    expect(findings({ en }, code, { 'shop.': '' })).toHaveLength(1);
    expect(findings({ en }, uses('shop.a', 'shop.b'), { 'shop.old.': 'once' })).toHaveLength(1);
  });

  it('include the two texts of an error', () => {
    const code = `export const emailTaken = defineError({ code: 'shop.email_taken', status: 409 });`;
    expect(findings({}, code)).toEqual([
      'missing-key: no locales file has shop.error.email_taken.title',
      'missing-key: no locales file has shop.error.email_taken.detail',
    ]);
  });
});

describe('text in a component', () => {
  it.each([
    [`const x = <p>Hello</p>;`],
    [`const x = <p>{'Hello'}</p>;`],
    [`const x = <p>{\`Hello \${name}\`}</p>;`],
    [`const x = <p>{open ? 'Hello' : name}</p>;`],
    [`const x = <p>{open && 'Hello'}</p>;`],
    [`const x = <img alt="Hello" />;`],
    [`const x = <input placeholder={'Hello'} />;`],
    [`const x = <button aria-label={open ? 'Hello' : name} />;`],
  ])('is refused: %s', (code) => {
    expect(findings({}, code)).toEqual([expect.stringContaining('literal-text')]);
  });

  it.each([
    [`const x = <p className="hello">{t('shop')} – 12 · &nbsp;</p>;`],
    [`const x = <img alt="" />;`],
    [`const x = <p>{kind === 'hello' ? 1 : 2}</p>;`],
    [`const x = <p>{format('hello')}</p>;`],
    [`const x = <code translate="no">npm start</code>;`],
    [`const x = <pre translate="no"><span title="npm">npm start</span></pre>;`],
  ])('is not: %s', (code) => {
    expect(findings({}, code)).toEqual([]);
  });

  it('may stand in the gallery and in tests', () => {
    const code = `const x = <p>Hello</p>;`;
    expect(findings({}, { 'ui/gallery/a.tsx': code, 'ui/a.test.tsx': code })).toEqual([]);
  });
});
