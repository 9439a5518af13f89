import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GivenText, useGo } from '#kernel/browser';
import { QueryAnswer, useApiQuery, useSession } from '#modules/accounts/web';
import { Button, Dialog, RadioGroup, SearchInput, Skeleton, useDebounced } from '#ui';
import { listConversationsContract, maxTextLength } from '../../contract/index.ts';
import { draftKey, keepDraft, readDraft } from '../state/drafts.ts';

/** Conversations that are offered; the search finds the others. */
const mostOffered = 8;

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
        <Conversations chosen={chosen} onChoose={setChosen} />
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

function Conversations({ chosen, onChoose }: { chosen: string; onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const words = useDebounced(search.trim());
  const query = { limit: mostOffered, sort: 'recent' as const, ...(words !== '' && { search: words }) };
  const conversations = useApiQuery(listConversationsContract, { query });
  return (
    <>
      <SearchInput label={t('inbox.filter.search')} hotkey={false} value={search} onValueChange={setSearch} />
      <QueryAnswer query={conversations} skeleton={<Skeleton className="w-3/5" />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="text-13 text-ink-soft">{t('inbox.empty.no_match')}</p>
          ) : (
            <RadioGroup
              legend={t('inbox.from_text.to')}
              value={chosen}
              onValueChange={onChoose}
              options={items.map(({ id, contact, lastMessage }) => ({
                value: id,
                label: contact.name,
                help: lastMessage?.text,
              }))}
            />
          )
        }
      </QueryAnswer>
    </>
  );
}
