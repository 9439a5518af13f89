import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { tasksEvents } from '#kernel/contract';
import { useApiQuery, useInvalidate, useLive } from '#modules/accounts/web';
import { listTranslationsContract, type Translation } from '../../../contract/index.ts';

export interface Translations {
  readonly conversationId: string;
  /** Those that are kept, by the words that were translated. */
  readonly kept: ReadonlyMap<string, Translation>;
  /** Whether this member may ask for more. */
  readonly mayAsk: boolean;
}

const TranslationsContext = createContext<Translations | null>(null);

/** Null outside a conversation. */
export const useTranslations = (): Translations | null => useContext(TranslationsContext);

/** Whether somebody who reads the application in `locale` is offered a translation. */
export const isForeign = (language: string | null, locale: string): boolean =>
  language !== null && language !== locale;

interface TranslationsProviderProps {
  conversationId: string;
  /** Of what is shown. */
  languages: readonly (string | null)[];
  mayAsk: boolean;
  children: ReactNode;
}

/** Around what is read of a conversation: its translations into the member's language. */
export function TranslationsProvider(props: TranslationsProviderProps) {
  const { conversationId, languages, mayAsk, children } = props;
  const { i18n } = useTranslation();
  const invalidate = useInvalidate();
  const to = i18n.language;
  const { data } = useApiQuery(
    listTranslationsContract,
    { params: { id: conversationId }, query: { to } },
    { enabled: languages.some((language) => isForeign(language, to)) },
  );
  useLive(tasksEvents.taskChanged, ({ tool, status }) => {
    if (tool === 'translate' && status === 'succeeded') invalidate(listTranslationsContract);
  });
  const value = useMemo(
    () => ({
      conversationId,
      mayAsk,
      kept: new Map((data?.items ?? []).map((one) => [one.source, one])),
    }),
    [conversationId, mayAsk, data],
  );
  return <TranslationsContext value={value}>{children}</TranslationsContext>;
}
