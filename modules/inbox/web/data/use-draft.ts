import { useState } from 'react';
import { useSession } from '#modules/accounts/web';
import { type Draft, draftKey, keepDraft, readDraft } from '../state/drafts.ts';

/** What stands unsent for a conversation, kept on this device with every keystroke. */
export function useDraft(conversationId: string): [Draft, (change: Partial<Draft>) => void] {
  const key = draftKey(useSession(), conversationId);
  const [draft, setDraft] = useState(() => readDraft(localStorage, key));
  return [
    draft,
    (change) => {
      const next = { ...draft, ...change };
      setDraft(next);
      keepDraft(localStorage, key, next);
    },
  ];
}
