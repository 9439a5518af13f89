import { choiceField, type FieldsOf, instantField, nameField, textField, wholeField } from '#kernel/browser';
import type { Contact, ContactQuery } from '../../contract/index.ts';
import { stages } from './stages.ts';

/** The filters of the list and of the board, as they stand in the URL. */
export const contactFilters = {
  search: textField(200),
  /** A stage, or `any` for every lead. The board shows all four and passes over it. */
  stage: choiceField([...stages, 'any']),
  stageSince: instantField,
  class: choiceField(stages),
  tag: nameField(40),
  minInterest: wholeField(1, 100),
  sort: choiceField(['recent', 'interest']),
};
export type ContactFilters = FieldsOf<typeof contactFilters>;
export type ContactSort = ContactQuery['sort'];

/** What a list was asked for, its cursor apart. */
export type ListQuery = Partial<Omit<ContactQuery, 'cursor'>>;

/** What the server is asked for. Filters that say nothing are left out, so that one list has one key. */
export function listQueryOf(
  { search, stage, stageSince, class: ofClass, tag, minInterest, sort }: ContactFilters,
  defaults: { sort: ContactSort; limit: number },
): ListQuery {
  return {
    ...defaults,
    ...(sort && { sort }),
    ...(search.trim() !== '' && { search: search.trim() }),
    ...(stage && { stage }),
    ...(stageSince && { stageSince }),
    ...(ofClass && { class: ofClass }),
    ...(tag && { tag }),
    ...(minInterest !== undefined && { minInterest }),
  };
}

/** Whether filters narrow what is shown. */
export const isNarrowed = ({
  search,
  stage,
  stageSince,
  class: ofClass,
  tag,
  minInterest,
}: Partial<ContactFilters>): boolean =>
  Boolean(search?.trim()) ||
  stage !== undefined ||
  stageSince !== undefined ||
  ofClass !== undefined ||
  tag !== undefined ||
  minInterest !== undefined;

/** Takes every filter away, the order stays. */
export const noFilters = {
  search: '',
  stage: undefined,
  stageSince: undefined,
  class: undefined,
  tag: undefined,
  minInterest: undefined,
} as const;

/**
 * Whether a contact belongs into a list. `unknown` keeps a row that is there and adds none: only the server knows what
 * a search finds.
 */
export function fits(query: ListQuery, contact: Contact): boolean | 'unknown' {
  const { search, stage, stageSince, class: ofClass, tag, minInterest } = query;
  if (stage === 'any' && contact.stage === null) return false;
  if (stage !== undefined && stage !== 'any' && contact.stage !== stage) return false;
  if (ofClass !== undefined && contact.class?.stage !== ofClass) return false;
  if (tag !== undefined && !contact.tags.includes(tag)) return false;
  if (minInterest !== undefined && contact.interest < minInterest) return false;
  return search === undefined && stageSince === undefined ? true : 'unknown';
}
