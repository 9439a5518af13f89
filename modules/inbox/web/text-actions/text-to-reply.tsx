import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GivenText, useGo } from '#kernel/browser';
import { useSession } from '#modules/accounts/web';
import { Button, Dialog } from '#ui';
import { maxTextLength } from '../../contract/index.ts';
import { ConversationChoice } from '../parts/conversation-choice.tsx';
import { draftKey, keepDraft, readDraft } from '../state/drafts.ts';

/** Puts a text into the composer of a conversation, below what already stands there. Nothing is sent. */
export default function TextToReply({ given, onEnd }: { given: GivenText; onEnd: () => void }) {
  const { t } = useTranslation();
  const go = useGo();
  const session = useSession();
  const [chosen, setChosen] = useState('');
  const text = usePlainText(given);

  function write(): void {
    if (text === undefined) return;
    const key = draftKey(session, chosen);
    const before = readDraft(localStorage, key);
    const words = [before.public.trim(), text].filter(Boolean).join('\n\n');
    keepDraft(localStorage, key, { ...before, mode: 'public', public: words });
    onEnd();
    go(`/inbox/${chosen}`);
  }

  const fits = (text?.length ?? 0) <= maxTextLength;
  return (
    <Dialog
      open
      onOpenChange={onEnd}
      title={t('inbox.from_text.title')}
      description={t('inbox.from_text.help')}
      footer={
        <>
          <Button onClick={onEnd}>{t('inbox.cancel')}</Button>
          <Button variant="primary" disabled={chosen === '' || text === undefined || !fits} onClick={write}>
            {t('inbox.from_text.action')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {!fits && (
          <p role="alert" className="text-13 text-danger">
            {t('inbox.from_text.too_long', { length: text?.length, most: maxTextLength })}
          </p>
        )}
        <ConversationChoice legend={t('inbox.from_text.to')} chosen={chosen} onChoose={setChosen} />
      </div>
    </Dialog>
  );
}

/** As a message has it; undefined until what reads Markdown is there, which is larger than this page. */
function usePlainText({ id, text, format }: GivenText): string | undefined {
  const { data } = useQuery({
    queryKey: ['inbox.plain_text', id, text],
    queryFn: async () => (await import('#kernel/markdown')).markdownToText(text).trim(),
    enabled: format === 'markdown',
  });
  return format === 'markdown' ? data : text.trim();
}
