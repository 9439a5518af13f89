import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listMembersContract } from '#modules/accounts/contract';
import { FormDialog, useApiMutation, useApiQuery } from '#modules/accounts/web';
import { Button, Field, Select, TextInput, toast } from '#ui';
import {
  type Budget,
  type BudgetOf,
  listBudgetsContract,
  pricedTools,
  setBudgetContract,
} from '../../contract/index.ts';
import { readCredits } from '../state/amounts.ts';
import { budgetName, subjectKey } from '../state/budget-words.ts';

/** Everybody and everything that has no budget yet. */
function useSubjects(known: readonly Budget[]): { of: BudgetOf; label: string }[] {
  const { t } = useTranslation();
  const members = useApiQuery(listMembersContract, { query: { limit: 100 } });
  const taken = new Set(known.map(({ of }) => subjectKey(of)));
  const organisation: BudgetOf = { kind: 'organisation' };
  const tools = pricedTools.map((tool): BudgetOf => ({ kind: 'tool', tool }));
  return [
    { of: organisation, label: t('billing.budget.everybody') },
    ...tools.map((of) => ({
      of,
      label: t('billing.budget.of_tool', { name: budgetName(t, { of, memberName: null }) }),
    })),
    ...(members.data?.items ?? []).map(({ userId, fullName }) => ({
      of: { kind: 'member' as const, memberId: userId },
      label: t('billing.budget.of_member', { name: fullName }),
    })),
  ].filter(({ of }) => !taken.has(subjectKey(of)));
}

/** Sets a new budget, or changes or takes away one that is there. */
export function BudgetDialog({
  budget,
  known,
  onClose,
}: {
  budget: Budget | null;
  known: readonly Budget[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const subjects = useSubjects(known);
  const [chosen, choose] = useState<string>();
  const [typed, setTyped] = useState(budget ? String(budget.limit) : '');
  const [told, setTold] = useState(false);
  const read = readCredits(typed);
  const limit = read !== null && read > 0 ? read : null;
  const of = budget?.of ?? (subjects.find((one) => subjectKey(one.of) === chosen) ?? subjects[0])?.of;
  const save = useApiMutation(setBudgetContract, {
    invalidates: [listBudgetsContract],
    onSuccess: (_answer, { body }) => {
      toast({
        title: t(body.limit === null ? 'billing.budget.removed' : 'billing.budget.saved'),
        tone: 'success',
      });
      onClose();
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTold(true);
    if (limit !== null && of) save.mutate({ body: { of, limit } });
  };
  return (
    <FormDialog
      onClose={onClose}
      size="sm"
      title={budget ? t('billing.budget.title', { name: budgetName(t, budget) }) : t('billing.budget.add')}
      action={t('billing.adjust.save')}
      aside={
        budget && (
          <Button
            variant="danger"
            className="me-auto"
            onClick={() => save.mutate({ body: { of: budget.of, limit: null } })}
          >
            {t('billing.budget.remove')}
          </Button>
        )
      }
      busy={save.isPending}
      error={save.error}
      onSubmit={send}
    >
      {!budget && (
        <Field label={t('billing.budget.whose')}>
          <Select
            value={of && subjectKey(of)}
            onValueChange={choose}
            options={subjects.map((one) => ({ value: subjectKey(one.of), label: one.label }))}
          />
        </Field>
      )}
      <Field
        label={t('billing.budget.limit')}
        help={t('billing.budget.limit_help')}
        error={told && limit === null ? t('billing.budget.limit_wrong') : undefined}
      >
        <TextInput inputMode="decimal" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
    </FormDialog>
  );
}
