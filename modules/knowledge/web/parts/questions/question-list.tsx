import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiPages, useSession } from '#modules/accounts/web';
import { knowledgePermissions, type Question } from '../../../contract/index.ts';
import { useRowKeys } from '../../data/use-row-keys.ts';
import { useSettle } from '../../data/use-settle.ts';
import { RowList } from '../row-list.tsx';
import { AnsweredDialog } from './answered-dialog.tsx';
import { QuestionRow } from './question-row.tsx';

export function QuestionList({ pages }: { pages: ApiPages<Question> }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const settle = useSettle();
  const list = useRowKeys<HTMLUListElement>();
  const [answering, setAnswering] = useState<Question | null>(null);
  const mayWrite = can(knowledgePermissions.write);
  return (
    <>
      <RowList ref={list} label={t('knowledge.web.view.questions')} pages={pages}>
        {(question) => (
          <QuestionRow
            key={question.id}
            question={question}
            mayWrite={mayWrite}
            onAnswered={() => setAnswering(question)}
            onDismiss={() => void settle(question, { status: 'dismissed' })}
            onReopen={() => void settle(question, { status: 'open', articleId: null })}
          />
        )}
      </RowList>
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
