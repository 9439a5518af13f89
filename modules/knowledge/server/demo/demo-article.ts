/** One article of the demo shop. `key` is unique over all languages and names the article in other modules' demo data. */
export interface DemoArticle {
  key: string;
  title: string;
  /** Markdown, one line a paragraph, so that a quoted sentence never spans a line break. */
  body: string;
  language: 'fr' | 'en';
}
