import { expect, it } from 'vitest';
import type { StoredFile } from '#kernel/files';
import { worthReading } from './way-of.ts';

const file = (
  id: string,
  kind: StoredFile['kind'],
  width: number | null = null,
  height = width,
): StoredFile => ({
  id,
  kind,
  width,
  height,
  name: id,
  mediaType: '',
  sizeBytes: 1,
  sha256: '',
  purpose: '',
  rewritten: false,
});
const ids = (files: readonly StoredFile[], inline?: readonly string[]) =>
  worthReading(files, inline ? { inline: new Set(inline) } : null).map(
    ({ fileId, way }) => `${fileId} ${way}`,
  );

it('recordings are heard, pictures and PDFs read, and other files left alone', () => {
  const files = [
    file('a', 'ogg'),
    file('b', 'png', 90),
    file('c', 'pdf'),
    file('d', 'plain'),
    file('e', 'heic'),
  ];
  expect(ids(files)).toEqual(['a heard', 'b read', 'c read']);
});

it('what belongs to a mail’s look is passed over: pictures in their place, and small ones', () => {
  const files = [file('shown', 'jpeg', 900), file('logo', 'png', 180, 60), file('photo', 'jpeg', 900)];
  const more = [file('voice', 'm4a'), file('inline.pdf', 'pdf')];
  expect(ids([...files, ...more], ['shown', 'inline.pdf'])).toEqual([
    'photo read',
    'voice heard',
    'inline.pdf read',
  ]);
});

it('of a mail with a hundred files the first ten are looked at', () => {
  expect(ids(Array.from({ length: 100 }, (_, at) => file(String(at), 'pdf')))).toHaveLength(10);
});
