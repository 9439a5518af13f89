/** Where the words of a language are (words-as-data.ts), before and behind the door: one request, not one a module. */
const words = ['en', 'fr'].flatMap((locale) => [
  { name: `${locale}-desk`, test: new RegExp(`modules/(?!accounts/).*locales/${locale}\\.words\\.js$`) },
  { name: locale, test: new RegExp(`locales/${locale}\\.words\\.js$`) },
]);

/** One file a module, of what its pages use together; what its forms check comes with the forms. */
const contract = /modules\/(\w+)\/contract\//;
const contractsOf = (id: string) => `${contract.exec(id)?.[1]}-contract`;
const formsOf = (id: string) => `${contract.exec(id)?.[1]}-forms`;

/** What nearly every page shows; what floats, and what only lists and panes need, stays apart. */
const everydayUi =
  /\/ui\/(?!.*(popup|-part\.|table|virtual|split|gallery|use-float|lazy|row-window|tabs|radio|switch|text-area|password|tag-input|combobox|bar-chart)).*\.tsx?$/;

/** Which sources become one file: a group takes what its files import along, unless one of higher priority wants it. */
export const chunks = [
  ...words,
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
  { name: 'zod', test: /node_modules\/zod\/|kernel\/contract\/schemas\.ts$/, priority: 3 },
  // What it loads when somebody sends a large file stays apart.
  { name: 'kernel', test: /kernel\/(browser\/(?!upload-in-parts)|contract\/)/, priority: 2 },
  // Manifests name them, and all manifests are read at once; the contracts behind them are not.
  { name: 'permissions', test: /contract\/permissions\.ts$/ },
  { name: formsOf, debugName: 'forms', test: /contract\/(bodies|fields)\.ts$/, priority: 1 },
  { name: contractsOf, debugName: 'contracts', test: contract },
  { name: 'ui', test: everydayUi },
];
