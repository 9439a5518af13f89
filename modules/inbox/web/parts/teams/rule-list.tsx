import { ArrowUp, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError, useApiMutation } from '#modules/accounts/web';
import { Button, Card, EmptyState, IconButton, Switch, toast, useUnsavedGuard } from '#ui';
import {
  type AssignmentRule,
  listAssignmentRulesContract,
  setAssignmentRulesContract,
} from '../../../contract/index.ts';
import { RuleFields } from './rule-fields.tsx';

interface RuleListProps {
  initial: readonly AssignmentRule[];
  mayManage: boolean;
}

const fresh: AssignmentRule = {
  name: '',
  enabled: true,
  on: 'handed_over',
  conditions: {},
  teamId: null,
  memberId: null,
  method: 'round_robin',
};

/** All rules in their order, kept at once. */
export function AssignmentRuleList({ initial, mayManage }: RuleListProps) {
  const { t } = useTranslation();
  const [rules, setRules] = useState(initial);
  const [tried, setTried] = useState(false);
  const save = useApiMutation(setAssignmentRulesContract, {
    invalidates: [listAssignmentRulesContract],
    onSuccess: () => toast({ title: t('inbox.rules.saved'), tone: 'success' }),
  });
  const dirty = JSON.stringify(rules) !== JSON.stringify(initial);
  useUnsavedGuard(dirty && !save.isSuccess);
  const complete = rules.every(({ name, teamId, memberId }) => name.trim() !== '' && (teamId ?? memberId));
  const submit = (): void => {
    setTried(true);
    if (complete) save.mutate({ body: { items: [...rules] } });
  };
  return (
    <Card title={t('inbox.rules.title')}>
      <div className="flex flex-col gap-4">
        <p className="text-13 text-ink-soft">{t('inbox.rules.help')}</p>
        <FormError error={save.error} />
        {rules.length === 0 && <EmptyState>{t('inbox.rules.empty')}</EmptyState>}
        {rules.map((rule, at) => (
          <fieldset
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule has no name of its own before it is kept.
            key={at}
            disabled={!mayManage}
            className="flex flex-col gap-3 border-t border-line pt-3"
          >
            <legend className="sr-only">{t('inbox.rules.item', { number: at + 1 })}</legend>
            <div className="flex items-center gap-2">
              <span className="text-13 font-medium tabular-nums" aria-hidden>
                {at + 1}
              </span>
              <Switch
                label={t('inbox.rules.enabled')}
                checked={rule.enabled}
                disabled={!mayManage}
                onCheckedChange={(enabled) => setRules(rules.with(at, { ...rule, enabled }))}
              />
              <span className="ms-auto" />
              <IconButton
                label={t('inbox.rules.up', { number: at + 1 })}
                icon={<ArrowUp />}
                disabled={at === 0}
                onClick={() => setRules(rules.toSpliced(at, 1).toSpliced(at - 1, 0, rule))}
              />
              <IconButton
                label={t('inbox.rules.remove', { number: at + 1 })}
                icon={<X />}
                onClick={() => setRules(rules.toSpliced(at, 1))}
              />
            </div>
            <RuleFields rule={rule} onChange={(next) => setRules(rules.with(at, next))} />
          </fieldset>
        ))}
        <p role="alert" className="text-13 text-danger empty:hidden">
          {tried && !complete && t('inbox.rules.incomplete')}
        </p>
        {mayManage && (
          <div className="flex flex-wrap gap-2">
            <Button size="sm" icon={<Plus />} onClick={() => setRules([...rules, fresh])}>
              {t('inbox.rules.add')}
            </Button>
            <Button size="sm" variant="primary" busy={save.isPending} disabled={!dirty} onClick={submit}>
              {t('inbox.rules.save')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
