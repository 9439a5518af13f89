import { writeSearch } from '#kernel/browser';

/** Where an article is read and edited; with a place in its body, there. */
export const articleHref = (id: string, place?: { start: number; end: number }): string =>
  `/knowledge/${id}${place ? writeSearch({ start: place.start, end: place.end }) : ''}`;

/** Where an import is followed and its proposals are settled. */
export const importHref = (id: string): string => `/knowledge/imports/${id}`;
