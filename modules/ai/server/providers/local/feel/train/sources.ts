import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCsv } from '#kernel/csv';
import type { FeltLanguage } from '../rows.ts';

/** Column of the table: 0 negative, 1 neutral, 2 positive. */
export type Label = 0 | 1 | 2;

export interface Labelled {
  text: string;
  label: Label;
  language: FeltLanguage;
  source: string;
}

/** Public data, read where the reader put it; README.md says where each comes from and under which licence. */
export interface Source {
  name: string;
  language: FeltLanguage;
  /** Learnt from, and tuned on its own tenth; else only looked at, half when tuning, half when measuring. */
  learnt: boolean;
  read(folder: string): Labelled[];
}

/** A rating of one to five: two stars are bad, three are mixed. */
function labelOfStars(stars: string): Label | null {
  const rating = Number(stars);
  if (!(rating > 0)) return null;
  return rating <= 2 ? 0 : rating < 4 ? 1 : 2;
}

const linesOf = (folder: string, file: string) =>
  readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean);

interface CsvSource {
  name: string;
  language: FeltLanguage;
  learnt: boolean;
  files: readonly string[];
  text: string;
  value: string;
  labelOf(value: string): Label | null;
}

function csvSource({ files, text, value, labelOf, ...source }: CsvSource): Source {
  return {
    ...source,
    read: (folder) =>
      files.flatMap((file) => {
        const [head = [], ...rows] = readCsv(readFileSync(path.join(folder, file), 'utf8'));
        const [textAt, valueAt] = [head.indexOf(text), head.indexOf(value)];
        return rows.flatMap((row) => {
          const label = labelOf(row[valueAt] ?? '');
          const found = row[textAt]?.trim();
          return label === null || !found
            ? []
            : [{ text: found, label, language: source.language, source: source.name }];
        });
      }),
  };
}

/** GoEmotions by the groups of its authors; several groups at once, and "ambiguous", are left out. */
const EMOTION_GROUPS: Readonly<Record<string, Label>> = { '1': 0, '2': 1, '3': 2 };
/** Plutchik's eight, numbered by XED: anger 1, disgust 3, fear 4, sadness 6 against joy 5, trust 8. */
const BAD_EMOTIONS: ReadonlySet<string> = new Set(['1', '3', '4', '6']);
const GOOD_EMOTIONS: ReadonlySet<string> = new Set(['5', '8']);

function xedLabel(emotions: string): Label | null {
  const list = emotions.split(',').map((one) => one.trim());
  const bad = list.some((one) => BAD_EMOTIONS.has(one));
  const good = list.some((one) => GOOD_EMOTIONS.has(one));
  return bad === good ? null : bad ? 0 : 2;
}

function tabbed(
  source: Omit<Source, 'read'>,
  files: readonly string[],
  labelOf: (v: string) => Label | null,
): Source {
  return {
    ...source,
    read: (folder) =>
      files.flatMap((file) =>
        linesOf(folder, file).flatMap((line) => {
          const [text = '', value = ''] = line.split('\t');
          const label = labelOf(value);
          return label === null
            ? []
            : [{ text: text.trim(), label, language: source.language, source: source.name }];
        }),
      ),
  };
}

function tweets(name: string, language: FeltLanguage, folderName: string): Source {
  return {
    name,
    language,
    learnt: false,
    read: (folder) => {
      const texts = readFileSync(path.join(folder, `umsab-${folderName}-test.txt`), 'utf8').split('\n');
      return linesOf(folder, `umsab-${folderName}-test.labels`).map((value, at) => ({
        text: texts[at] ?? '',
        label: Number(value) as Label,
        language,
        source: name,
      }));
    },
  };
}

const stars = (
  name: string,
  language: FeltLanguage,
  file: string,
  text: string,
  value: string,
  learnt = true,
) => csvSource({ name, language, learnt, files: [file], text, value, labelOf: labelOfStars });

export const SOURCES: readonly Source[] = [
  stars('French book reviews', 'fr', 'french-book-reviews.csv', 'reader_review', 'rating'),
  stars('French insurance reviews', 'fr', 'insurance-fr.csv', 'avis', 'note', false),
  csvSource({
    name: 'Allociné (3,000 of them)',
    language: 'fr',
    learnt: true,
    files: ['train_data_allocine.csv', 'test_data_allocine_full.csv'],
    text: 'text',
    value: 'label',
    labelOf: (value) => (value === '1' ? 2 : 0),
  }),
  tabbed({ name: 'XED French', language: 'fr', learnt: true }, ['xed-fr.tsv'], xedLabel),
  tweets('UMSAB French tweets', 'fr', 'french'),
  tabbed(
    { name: 'GoEmotions', language: 'en', learnt: true },
    ['goemotions-train.tsv', 'goemotions-dev.tsv', 'goemotions-test.tsv'],
    (value) => EMOTION_GROUPS[value] ?? null,
  ),
  stars('Amazon fine food reviews', 'en', 'fine-food.csv', 'Text', 'Score'),
  stars("Women's clothing reviews", 'en', 'clothing.csv', 'Review Text', 'Rating'),
  stars('Disneyland reviews', 'en', 'disney-c.csv', 'Review_Text', 'Rating'),
  tabbed({ name: 'XED English', language: 'en', learnt: true }, ['xed-en.tsv'], xedLabel),
  {
    ...tabbed({ name: 'XED English', language: 'en', learnt: true }, [], () => null),
    read: (folder) =>
      linesOf(folder, 'xed-en-neutral.txt').map((line) => ({
        text: line.split('\t')[1]?.trim() ?? '',
        label: 1,
        language: 'en',
        source: 'XED English',
      })),
  },
  tweets('UMSAB English tweets', 'en', 'english'),
];

export function checkFolder(folder: string | undefined): string {
  if (folder !== undefined && existsSync(folder)) return folder;
  throw new Error('Say where the data lies: --data FOLDER (its files are named in ../README.md).');
}
