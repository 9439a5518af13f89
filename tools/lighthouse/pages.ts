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

const open = (name: string, path: string): MeasuredPage => ({ name, path, member: false, held: categories });

/** The pages that the promise is about: everything for what anybody may see, what concerns people for the desk. */
export const measuredPages: readonly MeasuredPage[] = [
  open('landing', '/'),
  open('pricing', '/pricing'),
  open('help', '/help'),
  open('article', '/help/first-steps'),
  open('question', '/help?q=How%20do%20I%20put%20the%20chat%20on%20WordPress%3F'),
  open('docs', '/docs'),
  open('sign-in', '/sign-in'),
  open('demo', '/demo'),
  { name: 'inbox', path: '/inbox', member: true, held: ['accessibility', 'best-practices'] },
];
