import type { createTailwindMerge } from 'tailwind-merge';

type Config = ReturnType<Parameters<typeof createTailwindMerge>[0]>;
type Groups = Config['classGroups'];

const any = () => true;
const isLength = (value: string) => /^(\d|\[)/.test(value);
const sizes = ['12', '13', '14', '16', '20', '26', '34'];

/** Names that are one property each, whatever follows: `w-4`, `w-full`. */
const properties = [
  ...[
    'w',
    'h',
    'size',
    'min-w',
    'max-w',
    'min-h',
    'max-h',
    'basis',
    'grow',
    'shrink',
    'grid-cols',
    'col-span',
    'order',
  ],
  ...['gap', 'gap-x', 'gap-y', 'items', 'justify', 'self', 'z', 'cursor', 'opacity', 'leading', 'whitespace'],
  ...['inset', 'inset-x', 'inset-y', 'top', 'bottom', 'start', 'end', 'translate-x', 'translate-y'],
  ...[
    'overflow',
    'overflow-x',
    'overflow-y',
    'outline-offset',
    'underline-offset',
    'line-clamp',
    'bg',
    'shadow',
  ],
  ...['rounded', 'rounded-t', 'rounded-b', 'animate', 'transition', 'pointer-events', 'origin'],
  ...['p', 'm'].flatMap((name) => ['', 'x', 'y', 's', 'e', 't', 'b'].map((side) => name + side)),
];

/** One word that is several properties, told apart by what follows. */
const words: Groups = {
  display: [
    'block',
    'inline-block',
    'inline',
    'flex',
    'inline-flex',
    'grid',
    'inline-grid',
    'table',
    'contents',
    'hidden',
  ],
  position: ['static', 'fixed', 'absolute', 'relative', 'sticky'],
  visibility: ['visible', 'invisible', 'collapse'],
  'flex-wrap': [{ flex: ['wrap', 'nowrap', 'wrap-reverse'] }],
  flex: [{ flex: ['1', 'auto', 'initial', 'none'] }],
  'text-transform': ['uppercase', 'lowercase', 'capitalize', 'normal-case'],
  'word-break': [{ break: ['normal', 'words', 'all', 'keep'] }],
  'flex-direction': [{ flex: ['row', 'row-reverse', 'col', 'col-reverse'] }],
  'font-weight': [{ font: ['normal', 'medium', 'semibold'] }],
  'font-family': [{ font: ['sans', 'mono'] }],
  'font-size': [{ text: sizes }],
  'text-align': [{ text: ['start', 'center', 'end'] }],
  'text-wrap': [{ text: ['wrap', 'nowrap', 'balance', 'pretty'] }],
  'text-overflow': ['truncate', { text: ['ellipsis', 'clip'] }],
  'text-color': [{ text: [any] }],
  'list-style': [{ list: [any] }],
  'outline-style': [{ outline: ['none', 'solid', 'dashed'] }],
  'outline-width': [{ outline: ['', isLength] }],
  'outline-color': [{ outline: [any] }],
  'border-collapse': [{ border: ['collapse', 'separate'] }],
  'border-spacing': [{ 'border-spacing': [isLength] }],
  resize: [{ resize: ['', 'none', 'x', 'y'] }],
  'decoration-width': [{ decoration: [isLength] }],
  'decoration-color': [{ decoration: [any] }],
  ...Object.fromEntries(
    ['', '-x', '-y', '-s', '-e', '-t', '-b'].map((side) => [
      `border${side}`,
      [{ [`border${side}`]: ['', isLength] }],
    ]),
  ),
  'border-style': [{ border: ['solid', 'dashed', 'none'] }],
  'border-color': [{ border: [any] }],
};

const sides = (name: string, of: (side: string) => string = (side) => name + side) => ({
  [name]: ['x', 'y', 's', 'e', 't', 'b'].map(of),
  [of('x')]: [of('s'), of('e')],
  [of('y')]: [of('t'), of('b')],
});

/**
 * What contradicts what, as far as our own classes go. The library's own list knows all of Tailwind, which is 6 kB of
 * every first screen; a test compares the two over every class that stands in our sources.
 */
export const classGroups = (): Config => ({
  cacheSize: 500,
  theme: {},
  classGroups: { ...Object.fromEntries(properties.map((name) => [name, [{ [name]: ['', any] }]])), ...words },
  conflictingClassGroups: {
    ...sides('p'),
    ...sides('m'),
    ...sides('border', (side) => `border-${side}`),
    size: ['w', 'h'],
    flex: ['basis', 'grow', 'shrink'],
    gap: ['gap-x', 'gap-y'],
    overflow: ['overflow-x', 'overflow-y'],
    rounded: ['rounded-t', 'rounded-b'],
    inset: ['inset-x', 'inset-y', 'start', 'end', 'top', 'bottom'],
    'inset-x': ['start', 'end'],
    'inset-y': ['top', 'bottom'],
    'font-size': ['leading'],
    'line-clamp': ['display', 'overflow'],
  },
  conflictingClassGroupModifiers: {},
  orderSensitiveModifiers: [
    'before',
    'after',
    'placeholder',
    'file',
    'marker',
    'selection',
    'first-line',
    'first-letter',
  ],
});
