/** Lighthouse's categories, each 0 to 100. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

export interface MeasuredPage {
  readonly name: string;
  readonly path: string;
  /** For members only: it is measured as the demo's owner. */
  readonly member: boolean;
  /** What has to reach the threshold. */
  readonly held: readonly Category[];
}

/** No category of a measured page may score less. */
export const threshold = 95;

const desk = (name: string, path: string): MeasuredPage => ({
  name,
  path,
  member: true,
  held: ['accessibility', 'best-practices'],
});
const open = (name: string, path: string): MeasuredPage => ({ name, path, member: false, held: categories });

/** The pages that the promise is about: everything for what anybody may see, what concerns people for the desk. */
export const measuredPages: readonly MeasuredPage[] = [
  open('landing', '/'),
  open('pricing', '/pricing'),
  open('help', '/help'),
  open('article', '/help/first-steps'),
  // Search engines are to leave the results of a search alone.
  {
    ...open('question', '/help?q=What%20is%20SECRET_KEY%20for%3F'),
    held: categories.filter((one) => one !== 'seo'),
  },
  open('docs', '/docs'),
  open('sign-in', '/sign-in'),
  open('demo', '/demo'),
  desk('inbox', '/inbox'),
  ...['transcribe', 'read', 'translate', 'feel', 'write', 'draw'].map((tool) => desk(tool, `/tools/${tool}`)),
];
