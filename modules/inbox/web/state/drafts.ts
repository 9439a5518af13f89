import { choiceField, type FieldsOf, idField, readFields, textField } from '#kernel/browser';

export type ComposerMode = 'public' | 'note';

/** What stands unsent in a composer; each mode keeps its own words. */
const draftFields = {
  mode: choiceField(['public', 'note'], 'public'),
  public: textField(Number.POSITIVE_INFINITY),
  note: textField(Number.POSITIVE_INFINITY),
  /** The newest message when the answer was begun. */
  seenId: idField,
};
export type Draft = FieldsOf<typeof draftFields>;

export const emptyDraft: Draft = { mode: 'public', public: '', note: '' };

type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where the draft of a conversation is kept on this device. */
export const draftKey = (
  { user, organisation }: { readonly user: { id: string }; readonly organisation: { id: string } },
  conversationId: string,
): string => `inbox.draft.${organisation.id}.${user.id}.${conversationId}`;

/** The draft under a key; an unreadable one, or a closed storage, is an empty draft. */
export function readDraft(storage: DraftStorage, key: string): Draft {
  try {
    return readFields(draftFields, JSON.parse(storage.getItem(key) ?? 'null'));
  } catch {
    return emptyDraft;
  }
}

/** Keeps a draft on this device; an empty one leaves nothing behind. */
export function keepDraft(storage: DraftStorage, key: string, draft: Draft): void {
  try {
    if (draft.public.trim() === '' && draft.note.trim() === '') storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(draft));
  } catch {
    // Closed or full: the words are still in the page.
  }
}

/** What a change of a draft makes of its beginning: it is set with the first letter of an answer, and forgotten with the last. */
export function begun(
  before: Draft,
  change: Partial<Draft>,
  newestId: string | undefined,
): Pick<Draft, 'seenId'> {
  const text = change.public ?? before.public;
  if (text.trim() === '') return { seenId: undefined };
  return { seenId: before.public.trim() === '' ? newestId : before.seenId };
}
