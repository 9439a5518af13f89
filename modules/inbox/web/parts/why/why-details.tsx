import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision, Message } from '../../../contract/index.ts';
import { MessageText } from '../thread/message-row.tsx';
import { EngineFacts } from './engine-facts.tsx';
import { PassageList } from './passage-list.tsx';
import { ReceivedFiles } from './received-files.tsx';
import { RuleList } from './rule-list.tsx';
import { UnderstoodFacts } from './understood-facts.tsx';

export type WhySection = 'received' | 'understood' | 'passages' | 'rules' | 'engine';

interface WhyDetailsProps {
  decision: Decision;
  /** The visitor's message, where it is loaded. */
  incoming: Message | undefined;
  open: ReadonlySet<WhySection>;
  onToggle: (section: WhySection, open: boolean) => void;
}

/** Everything that a decision stands on, part by part. */
export function WhyDetails({ decision, incoming, open, onToggle }: WhyDetailsProps) {
  const { t } = useTranslation();
  const section = (key: WhySection, title: string, content: ReactNode) => (
    <details
      open={open.has(key)}
      onToggle={(event) => {
        if (event.currentTarget.open !== open.has(key)) onToggle(key, event.currentTarget.open);
      }}
      className="group border-t border-line"
    >
      <summary
        id={`inbox-why-${key}`}
        className="flex min-h-9 list-none items-center gap-1.5 text-13 font-medium -outline-offset-2 pointer-coarse:min-h-11"
      >
        <ChevronRight
          size={14}
          aria-hidden
          className="shrink-0 text-ink-soft transition-transform group-open:rotate-90 rtl:-scale-x-100"
        />
        {title}
      </summary>
      <div className="flex flex-col gap-3 ps-5 pb-3 text-13">{content}</div>
    </details>
  );
  return (
    <div className="flex flex-col border-b border-line">
      {section(
        'received',
        t('inbox.why.received'),
        incoming ? (
          <>
            {incoming.text !== '' && <MessageText message={incoming} />}
            <ReceivedFiles message={incoming} decision={decision} />
          </>
        ) : (
          <p className="text-ink-soft">{t('inbox.why.not_loaded')}</p>
        ),
      )}
      {section('understood', t('inbox.why.understood'), <UnderstoodFacts decision={decision} />)}
      {section('passages', t('inbox.why.passages'), <PassageList decision={decision} />)}
      {section('rules', t('inbox.why.rules'), <RuleList decision={decision} />)}
      {section('engine', t('inbox.why.engine'), <EngineFacts decision={decision} />)}
    </div>
  );
}
