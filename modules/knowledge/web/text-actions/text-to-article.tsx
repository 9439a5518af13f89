import { useEffect } from 'react';
import { type GivenText, useGo } from '#kernel/browser';
import { useSession } from '#modules/accounts/web';
import { giveText } from '../state/given-text.ts';

/** Opens a new article with the text; nothing is saved before somebody saves it there. */
export default function TextToArticle({ given, onEnd }: { given: GivenText; onEnd: () => void }) {
  const go = useGo();
  const { organisation } = useSession();
  useEffect(() => {
    giveText(sessionStorage, organisation.id, given);
    go(`/knowledge/new?text=${given.id}`);
    onEnd();
  }, [given, go, onEnd, organisation.id]);
  return null;
}
