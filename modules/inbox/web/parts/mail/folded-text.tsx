import { QueryError, useApiQuery } from '#modules/accounts/web';
import { Loading } from '#ui';
import { getOriginalContract } from '../../../contract/index.ts';

/** Quotes and signature of a mail. */
export function FoldedText({ messageId }: { messageId: string }) {
  const { data, error, refetch } = useApiQuery(getOriginalContract, { params: { id: messageId } });
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div
      dir="auto"
      className="border-s-2 border-line ps-3 text-13 whitespace-pre-wrap wrap-anywhere text-ink-soft"
    >
      {[data.signature, data.quoted].filter((part) => part !== '').join('\n\n')}
    </div>
  );
}
