import { useTranslation } from 'react-i18next';
import type { Decision, Message } from '../../../contract/index.ts';
import { ContentFacts } from '../content/content-facts.tsx';

interface ReceivedFilesProps {
  message: Message;
  decision: Pick<Decision, 'createdAt'>;
}

/** What was said and shown in a message's files when it was decided about; what was found later led to nothing. */
export function ReceivedFiles({ message, decision }: ReceivedFilesProps) {
  const { t } = useTranslation();
  return message.files.map(({ id, name, content }) => {
    if (!content || content.text === '' || content.endedAt === null) return null;
    if (content.endedAt > decision.createdAt) return null;
    return (
      <div key={id} className="flex flex-col gap-1">
        <h4 className="wrap-anywhere text-ink-soft">{t(`inbox.why.file.${content.way}`, { name })}</h4>
        <p dir="auto" lang={content.language ?? undefined} className="whitespace-pre-wrap wrap-anywhere">
          {content.text}
        </p>
        <ContentFacts content={content} />
      </div>
    );
  });
}
