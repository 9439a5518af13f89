import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiPages, useSession } from '#modules/accounts/web';
import { Button, cx, Loading, Skeleton } from '#ui';
import { knowledgePermissions, type Question } from '../../../contract/index.ts';
import { useRowKeys } from '../../data/use-row-keys.ts';
import { useSettle } from '../../data/use-settle.ts';
import { AnsweredDialog } from './answered-dialog.tsx';
import { QuestionRow } from './question-row.tsx';

const frame = 'rounded-card border border-line bg-surface';

export function QuestionList({ pages }: { pages: ApiPages<Question> }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const settle = useSettle();
  const list = useRowKeys<HTMLUListElement>();
  const [answering, setAnswering] = useState<Question | null>(null);
  const mayWrite = can(knowledgePermissions.write);
  return (
    <>
      <ul
        ref={list}
        aria-label={t('knowledge.web.view.questions')}
        className={cx(frame, pages.isStale && 'opacity-60')}
      >
        {pages.items.map((question) => (
          <QuestionRow
            key={question.id}
            question={question}
            mayWrite={mayWrite}
            onAnswered={() => setAnswering(question)}
            onDismiss={() => void settle(question, { status: 'dismissed' })}
            onReopen={() => void settle(question, { status: 'open', articleId: null })}
          />
        ))}
      </ul>
      {pages.hasMore && (
        <div className="mt-4 flex justify-center">
          <Button busy={pages.isLoadingMore} onClick={pages.loadMore}>
            {t('knowledge.web.more')}
          </Button>
        </div>
      )}
      {answering && (
        <AnsweredDialog
          question={answering}
          onClose={() => setAnswering(null)}
          onAnswered={(articleId) => {
            setAnswering(null);
            void settle(answering, { status: 'answered', articleId });
          }}
        />
      )}
    </>
  );
}

const standIns = [1, 2, 3, 4, 5];

export const QuestionSkeletons = () => (
  <div className={frame}>
    <Loading />
    {standIns.map((at) => (
      <div key={at} className="flex flex-col gap-3 border-b border-line p-4 last:border-b-0">
        <Skeleton className={at % 2 ? 'w-3/5' : 'w-2/5'} />
        <Skeleton className="w-40" />
      </div>
    ))}
  </div>
);
