import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extendTailwindMerge } from 'tailwind-merge';
import { describe, expect, it } from 'vitest';
import { cx } from './cx.ts';

/** The library with all of Tailwind and our own scale, without which it takes `text-14` for a colour. */
const whole = extendTailwindMerge({
  extend: {
    theme: {
      text: ['12', '13', '14', '16', '20', '26', '34'],
      radius: ['control', 'card', 'dialog'],
      shadow: ['float', 'dialog'],
    },
  },
});

const root = join(import.meta.dirname, '..');
const sources = [
  'ui',
  'apps/web',
  ...readdirSync(join(root, 'modules')).map((name) => `modules/${name}/web`),
];

function readSources(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.tsx') || path.endsWith('-look.ts'))
      .map((path) => readFileSync(join(root, folder, path), 'utf8'));
  } catch {
    // A module without pages, or a file among them.
    return [];
  }
}

/** Every word in quotes that the library knows as a class, its conditions (`md:`) apart. */
function classesInUse(): string[] {
  const quoted = sources.flatMap(readSources).flatMap((text) => text.match(/["'`][^"'`]*["'`]/g) ?? []);
  const words = quoted.flatMap((text) => text.slice(1, -1).split(/\s+/));
  const classes = words.map((word) => word.replace(/^.*:(?![^[]*\])/, ''));
  return [...new Set(classes)].filter((name) => name !== '' && whole(`${name} ${name}`) === name);
}

describe('classes that contradict each other', () => {
  const classes = classesInUse();

  it('are found in our sources', () => {
    expect(classes).toContain('px-3');
    expect(classes.length).toBeGreaterThan(300);
  });

  it('are the same as for all of Tailwind: two that we use are joined alike', () => {
    const pairs = classes.flatMap((one) =>
      classes.filter((other) => other !== one).map((other) => `${one} ${other}`),
    );
    expect(pairs.filter((pair) => cx(pair) !== whole(pair))).toEqual([]);
  });

  it('contradict under the same condition only', () => {
    expect(cx('px-4 md:px-6', 'px-0')).toBe('md:px-6 px-0');
    expect(cx('hover:bg-hover', 'bg-sunken hover:bg-line')).toBe('bg-sunken hover:bg-line');
  });
});
