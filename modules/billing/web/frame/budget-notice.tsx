import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventData } from '#kernel/contract';
import { Notice, useLiveFrame } from '#modules/accounts/web';
import { Button, LinkButton } from '#ui';
import type { billingEvents } from '../../contract/index.ts';

type Reached = EventData<typeof billingEvents.budgetReached>;

/** Whoever may set budgets learns on any page that one has come to 50, 80 or 100 %, until they have seen it. */
export default function BudgetNotice() {
  const { t } = useTranslation();
  const [reached, setReached] = useState<Reached | null>(null);
  // By its name: the event itself would bring the contracts' schemas to every page.
  useLiveFrame('billing.budget_reached', ({ data }) => setReached(data as Reached));
  if (!reached) return null;
  const { of, level } = reached;
  const tool = of.kind === 'tool' ? t(`billing.tool.${of.tool}`) : '';
  return (
    <Notice
      action={
        <span className="flex gap-2">
          <LinkButton size="sm" href="/settings/credits?view=budgets" onClick={() => setReached(null)}>
            {t('billing.notice.look')}
          </LinkButton>
          <Button size="sm" onClick={() => setReached(null)}>
            {t('billing.notice.dismiss')}
          </Button>
        </span>
      }
    >
      {t(`billing.notice.${of.kind}`, { level, tool })}
    </Notice>
  );
}
