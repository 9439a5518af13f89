import { Image } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery } from '#modules/accounts/web';
import { Button, Skeleton } from '#ui';
import { getOriginalContract } from '../../../contract/index.ts';

const tallest = 720;
const shortest = 80;

/**
 * A mail as its writer sent it, in a frame that runs nothing. Pictures that lie elsewhere would tell their owner who reads
 * when, so they are loaded when asked for.
 */
export function MailAsSent({ messageId, subject }: { messageId: string; subject: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useApiQuery(getOriginalContract, { params: { id: messageId } });
  const [pictures, setPictures] = useState(false);
  const [height, setHeight] = useState(shortest);
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-40 w-full" />;
  const page = (pictures && data.pageWithPictures) || data.page;
  if (page === null) return null;
  return (
    <div className="flex w-full min-w-0 flex-col gap-1">
      {data.pageWithPictures && !pictures && (
        <Button
          size="sm"
          variant="ghost"
          icon={<Image />}
          className="self-start"
          onClick={() => setPictures(true)}
        >
          {t('inbox.mail.pictures')}
        </Button>
      )}
      <iframe
        title={t('inbox.mail.frame', { subject })}
        src={page}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        style={{ height }}
        className="w-[36rem] max-w-full rounded-card border border-line"
        onLoad={(event) => {
          const tall = event.currentTarget.contentDocument?.documentElement.scrollHeight ?? shortest;
          setHeight(Math.min(tallest, Math.max(shortest, tall)));
        }}
      />
    </div>
  );
}
