import { useTranslation } from 'react-i18next';
import { tasksEvents } from '#kernel/contract';
import { useApiQuery, useInvalidate, useLive } from '#modules/accounts/web';
import { useAnswerWords } from '#modules/ai/web';
import { useToolName } from '#modules/billing/web';
import { getConversationCostsContract } from '../../../contract/index.ts';

/** What the abilities that were used in this conversation cost; nothing where nothing did. */
export function CostsCard({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const toolName = useToolName();
  const invalidate = useInvalidate();
  const { data } = useApiQuery(getConversationCostsContract, { params: { id: conversationId } });
  useLive(tasksEvents.taskChanged, ({ status }) => {
    if (status !== 'queued' && status !== 'running') invalidate(getConversationCostsContract);
  });
  if (!data || data.items.length === 0) return null;
  return (
    <section
      aria-labelledby="inbox-costs"
      className="flex flex-col gap-2 border-t border-line p-4 text-13 tabular-nums"
    >
      <div className="flex items-baseline justify-between gap-2">
        <h3 id="inbox-costs" className="text-14 font-semibold">
          {t('inbox.costs.title')}
        </h3>
        <p className="font-medium">{words.credits(data.credits * 1_000)}</p>
      </div>
      <ul className="flex flex-col gap-1">
        {data.items.map(({ tool, tasks, credits }) => (
          <li key={tool} className="flex justify-between gap-2 text-ink-soft">
            <span className="min-w-0 wrap-anywhere">
              {t('inbox.costs.times', { count: tasks, tool: toolName(tool) })}
            </span>
            <span className="whitespace-nowrap">{words.credits(credits * 1_000)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
