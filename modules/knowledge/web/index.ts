export { articleHref } from './state/article-href.ts';

/** Markdown as readers see it; loaded by whoever shows it, because markdown-it is larger than most pages. */
export const loadMarkdownView = () => import('./parts/editor/markdown-view.tsx');
