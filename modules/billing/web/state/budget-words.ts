import type { TFunction } from 'i18next';
import type { Budget, BudgetOf } from '../../contract/index.ts';

/** What a budget is called on the page. */
export function budgetName(t: TFunction, { of, memberName }: Pick<Budget, 'of' | 'memberName'>): string {
  if (of.kind === 'organisation') return t('billing.budget.everybody');
  if (of.kind === 'tool') return t(`billing.tool.${of.tool}`);
  return memberName ?? t('billing.budget.former_member');
}

/** A budget's subject as the value of a choice. */
export const subjectKey = (of: BudgetOf): string => {
  if (of.kind === 'organisation') return of.kind;
  return of.kind === 'tool' ? `tool:${of.tool}` : `member:${of.memberId}`;
};
