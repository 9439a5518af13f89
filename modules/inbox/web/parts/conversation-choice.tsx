import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryAnswer, useApiQuery } from '#modules/accounts/web';
import { RadioGroup, SearchInput, Skeleton, useDebounced } from '#ui';
import { type Conversation, listConversationsContract } from '../../contract/index.ts';

/** Conversations that are offered; the search finds the others. */
const mostOffered = 8;

interface ConversationChoiceProps {
  legend: string;
  /** Its id; empty as long as none is. */
  chosen: string;
  onChoose: (id: string) => void;
  /** Is not offered itself; others of its contact are offered first. */
  besides?: Conversation;
}

/** Chooses a conversation: one of the latest, or what the search finds. None is chosen that is out of sight. */
export function ConversationChoice({ legend, chosen, onChoose, besides }: ConversationChoiceProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const words = useDebounced(search.trim());
  const ofContact = words === '' && besides !== undefined;
  const query = useApiQuery(listConversationsContract, {
    query: {
      limit: mostOffered + 1,
      sort: 'recent',
      ...(words !== '' && { search: words }),
      ...(ofContact && { contact: besides.contact.id }),
    },
  });
  const offered = query.data?.items.filter(({ id }) => id !== besides?.id).slice(0, mostOffered);
  const isOutOfSight = chosen !== '' && offered !== undefined && !offered.some(({ id }) => id === chosen);
  useEffect(() => {
    if (isOutOfSight) onChoose('');
  }, [isOutOfSight, onChoose]);
  return (
    <>
      <SearchInput label={t('inbox.filter.search')} hotkey={false} value={search} onValueChange={setSearch} />
      <QueryAnswer
        query={{ data: offered, error: query.error, refetch: query.refetch }}
        skeleton={<Skeleton className="w-3/5" />}
      >
        {(conversations) =>
          conversations.length === 0 ? (
            <p className="text-13 text-ink-soft">
              {t(ofContact ? 'inbox.merge.none_of_contact' : 'inbox.empty.no_match')}
            </p>
          ) : (
            <RadioGroup
              legend={legend}
              value={chosen}
              onValueChange={onChoose}
              options={conversations.map(({ id, contact, lastMessage }) => ({
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
