import { QueryAnswer, useApiQuery } from '#modules/accounts/web';
import { Skeleton } from '#ui';
import { getOriginalContract } from '../../../contract/index.ts';

/** Quotes and signature of a mail. */
export function FoldedText({ messageId }: { messageId: string }) {
  const original = useApiQuery(getOriginalContract, { params: { id: messageId } });
  return (
    <QueryAnswer query={original} skeleton={<Skeleton className="w-3/5" />}>
      {({ signature, quoted }) => (
        <div
          dir="auto"
          className="border-s-2 border-line ps-3 text-13 whitespace-pre-wrap wrap-anywhere text-ink-soft"
        >
          {[signature, quoted].filter((part) => part !== '').join('\n\n')}
        </div>
      )}
    </QueryAnswer>
  );
}
