export { articleHref } from './state/article-href.ts';
