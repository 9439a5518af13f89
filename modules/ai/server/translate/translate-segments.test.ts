import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aiErrors } from '../../contract/index.ts';
import type { TextPart, Translator } from '../ports/translate.port.ts';
import { RemoteFailure } from '../providers/remote/failure.ts';
import { nests } from './check-translation.ts';
import { type Segment, textOf } from './pieces.ts';
import { findProtected, numbersOf } from './protect.ts';
import { translateSegments } from './translate-segments.ts';

type Answer = (parts: readonly TextPart[], index: number, batch: number) => readonly TextPart[] | null;

function engine(answer: Answer, given: Partial<Translator> = {}): Translator & { batches: number[] } {
  const batches: number[] = [];
  return {
    engine: 'test.translate',
    most: { segments: 3, characters: 500 },
    serves: () => true,
    batches,
    async translate({ segments }) {
      batches.push(segments.length);
      return { segments: segments.map((parts, index) => answer(parts, index, batches.length)), from: 'fr' };
    },
    ...given,
  };
}
const loud: Answer = (parts) => parts.map((part) => (typeof part === 'string' ? part.toUpperCase() : part));
const run = { account: 'organisation-1' };
const job = (...segments: (string | Segment)[]) => ({
  segments: segments.map((one) => (typeof one === 'string' ? [one] : one)),
  from: 'fr',
  to: 'en',
  glossary: null,
});
const texts = (segments: readonly Segment[]) => segments.map(textOf);

describe('what is no language', () => {
  it.each([
    'Bonjour {{name}} et {{{ raw }}}, {%- if x -%}',
    'Total : %s sur %1$d, #{amount} et %{count}, {0}',
    'Bonjour :name, le lien https://a.example/x?y=1&z=2.',
    'Écrivez à jean.dupont@exemple.fr ou www.exemple.fr/aide !',
    'Cliquez <a href="/x" title="y">ici</a><br/>&nbsp;vite',
    '⟦0⟧ et 12 000,50 € le 12/05/2026 à 10:30',
    'Promo -50 % sur 100 % du stock',
  ])('comes out as it was: %s', async (text) => {
    const { segments, untranslated } = await translateSegments([engine(loud)], job(text), run);
    const [result = ''] = texts(segments);
    const kept = (one: string) => findProtected(one).map(({ start, end }) => one.slice(start, end));
    expect(kept(result)).toEqual(kept(text));
    expect(numbersOf(result)).toEqual(numbersOf(text));
    expect(untranslated).toEqual([]);
    expect(result).not.toBe(text);
  });

  it('is not invented: a percent sign, a colon, a time and a smaller-than sign are language', () => {
    for (const text of [
      '50 % sur tout',
      '100%sûr',
      'Note : oui',
      'à 10:30',
      'a < b',
      'de/du',
      '5%',
      'x: y',
    ]) {
      expect(findProtected(text), text).toEqual([]);
    }
  });

  it('is not sent at all where nothing else is', async () => {
    const one = engine(loud);
    const { segments } = await translateSegments([one], job('https://a.example', '12,50', '{{x}}', '—'), run);
    expect(texts(segments)).toEqual(['https://a.example', '12,50', '{{x}}', '—']);
    expect(one.batches).toEqual([]);
  });
});

describe('an engine', () => {
  it('gets as much as it takes at once, and white space stays around', async () => {
    const one = engine(loud);
    const fractions: number[] = [];
    const asked = { ...run, onProgress: (fraction: number) => void fractions.push(fraction) };
    const { segments } = await translateSegments([one], job(' a ', 'b\n', 'c', 'd', 'x'.repeat(600)), asked);
    expect(texts(segments).slice(0, 4)).toEqual([' A ', 'B\n', 'C', 'D']);
    expect(one.batches).toEqual([3, 1, 1]);
    expect(fractions).toEqual([0.6, 0.8, 1]);
  });

  it('that changed a number is asked once more with its numbers hidden', async () => {
    const careless: Answer = (parts) =>
      parts.map((part) => (typeof part === 'string' ? part.toUpperCase().replace('12', '13') : part));
    const { segments, untranslated } = await translateSegments([engine(careless)], job('les 12 pains'), run);
    expect(texts(segments)).toEqual(['LES 12 PAINS']);
    expect(untranslated).toEqual([]);
  });

  it('that will not keep what stays leaves that segment as it was, and says so', async () => {
    const careless: Answer = (parts) => parts.filter((part) => typeof part === 'string');
    const given = job('Bonjour {{name}}', 'le pain');
    const { segments, untranslated } = await translateSegments([engine(careless)], given, run);
    expect(segments[0]).toBe(given.segments[0]);
    expect(untranslated).toEqual([{ index: 0, because: 'changed_what_stays' }]);
  });

  it('that gives nothing back as it should is no engine', async () => {
    await expect(translateSegments([engine(() => null)], job('le pain', 'la mie'), run)).rejects.toThrow(
      'ai.provider_malformed',
    );
  });

  it('that fails is stood in for by the next, from there on', async () => {
    let calls = 0;
    const failing = engine(loud, {
      engine: 'first.translate',
      async translate() {
        calls += 1;
        throw new RemoteFailure(aiErrors.providerUnavailable, { provider: 'First' });
      },
    });
    const result = await translateSegments([failing, engine(loud)], job('a', 'b', 'c', 'd'), run);
    expect(result).toMatchObject({ engine: 'test.translate', from: 'fr' });
    expect(calls).toBe(1);
    await expect(translateSegments([failing], job('a'), run)).rejects.toThrow('ai.provider_unavailable');
  });

  it('that does not serve the language is not asked', async () => {
    const other = engine(loud, { serves: () => false });
    await expect(translateSegments([other], job('a'), run)).rejects.toMatchObject({
      message: 'ai.language_not_served',
      vars: { language: 'en' },
    });
  });

  it('that answers a long batch with nonsense is asked for its texts one by one', async () => {
    const one = engine(loud);
    const picky: Translator = {
      ...one,
      async translate(batch, asked) {
        if (batch.segments.length > 1) throw new RemoteFailure(aiErrors.answerMalformed, { provider: 'X' });
        return one.translate(batch, asked);
      },
    };
    expect(texts((await translateSegments([picky], job('a', 'b'), run)).segments)).toEqual(['A', 'B']);
  });
});

describe('the glossary', () => {
  const glossary = { from: 'fr', to: 'en', inflect: false, terms: [{ source: 'pain', target: 'bread' }] };

  it('is forced through the engine', async () => {
    const { segments } = await translateSegments(
      [engine(loud)],
      { ...job('le pain, le painier'), glossary },
      run,
    );
    expect(texts(segments)).toEqual(['LE bread, LE PAINIER']);
  });

  it('serves where nothing else is left to translate', async () => {
    const one = engine(loud);
    expect(texts((await translateSegments([one], { ...job('Pain'), glossary }, run)).segments)).toEqual([
      'Bread',
    ]);
    expect(one.batches).toEqual([]);
  });
});

describe('whatever an engine answers', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Bonjour ',
      'le pain ',
      '12 ',
      '1 000,50 ',
      ':name ',
      '%s',
      '{{x}} ',
      'a@b.fr ',
      'https://a.b/c ',
    ),
    fc.constantFrom('<b>', '</b>', '<i>', '</i>', '<br>', '&nbsp;', '⟦1⟧', '{', '}', '<', '%', ':', ' '),
  );
  const mischief = fc.record({
    drop: fc.nat(3),
    twice: fc.nat(3),
    swap: fc.boolean(),
    add: fc.constantFrom('', ' 7', ' {{y}}', '<script>', ' http://evil.example', ' words', ' ⟦0⟧', '%d'),
    foreign: fc.nat(9),
  });

  it('what stays, stays: a segment is faithful or is left as it was and named', async () => {
    const source = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(source, { minLength: 1, maxLength: 4 }),
        fc.array(mischief),
        async (list, plan) => {
          let turn = 0;
          const evil = engine((parts) => {
            const { drop, twice, swap, add, foreign } = plan[turn++ % Math.max(1, plan.length)] ?? {
              drop: 9,
              twice: 9,
              swap: false,
              add: '',
              foreign: 0,
            };
            const answer = loud(parts, 0, 0)?.filter((_, index) => index !== drop) ?? [];
            const again = answer[twice];
            return [
              ...(swap ? [...answer].reverse() : answer),
              ...(again && typeof again !== 'string' ? [again] : []),
              ...(foreign > 7 ? [{ id: foreign, stays: 'x' }] : []),
              add,
            ];
          });
          const given = job(...list);
          const result = await translateSegments([evil], given, run).catch((error: Error) => {
            expect(error.message).toBe('ai.provider_malformed');
            return null;
          });
          const kept = (one: string) =>
            findProtected(one)
              .map(({ start, end }) => one.slice(start, end))
              .sort();
          for (const [index, text] of (result ? texts(result.segments) : []).entries()) {
            const before = list[index] ?? '';
            if (result?.untranslated.some((one) => one.index === index)) expect(text).toBe(before);
            expect(kept(text)).toEqual(kept(before));
            const tags = (one: string) => one.match(/<\/?\w+>/g) ?? [];
            expect(nests(tags(text))).toBe(nests(tags(before)) || nests(tags(text)));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
