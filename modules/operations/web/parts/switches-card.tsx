import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/contract';
import { QueryAnswer, useApiMutation, useApiQuery, useTellError } from '#modules/accounts/web';
import { Card, confirm, Field, Select, Skeleton, Switch, toast } from '#ui';
import { changeSwitchesContract, getSwitchesContract, logLevels } from '../../contract/index.ts';

/** What no level is called. */
const asSet = 'as_set';

function Controls({ switches }: { switches: ResponseOf<typeof getSwitchesContract> }) {
  const { t } = useTranslation();
  const tell = useTellError();
  const change = useApiMutation(changeSwitchesContract, {
    invalidates: [getSwitchesContract],
    onSuccess: () => toast({ title: t('operations.web.switches.changed'), tone: 'success' }),
    onError: tell,
  });
  const turnOutgoing = async (outgoing: boolean): Promise<void> => {
    const sure = await confirm({
      title: t(outgoing ? 'operations.web.outgoing.confirm_on' : 'operations.web.outgoing.confirm_off'),
      description: t('operations.web.outgoing.help'),
      action: t(outgoing ? 'operations.web.outgoing.turn_on' : 'operations.web.outgoing.turn_off'),
      danger: true,
    });
    if (sure) change.mutate({ body: { outgoing } });
  };
  const levels = [
    { value: asSet, label: t('operations.web.log_level.as_set') },
    ...logLevels.map((level) => ({ value: level, label: level })),
  ];
  return (
    <div className="flex flex-col gap-4">
      <Switch
        checked={switches.outgoing}
        onCheckedChange={(outgoing) => void turnOutgoing(outgoing)}
        label={t('operations.web.outgoing.label')}
        help={t('operations.web.outgoing.help')}
        disabled={change.isPending}
      />
      <Field label={t('operations.web.log_level.label')} help={t('operations.web.log_level.help')}>
        <Select
          value={switches.logLevel ?? asSet}
          onValueChange={(level) =>
            change.mutate({ body: { logLevel: logLevels.find((one) => one === level) ?? null } })
          }
          options={levels}
        />
      </Field>
    </div>
  );
}

/** What an administrator turns while the installation runs. */
export function SwitchesCard() {
  const { t } = useTranslation();
  const query = useApiQuery(getSwitchesContract, undefined);
  return (
    <Card title={t('operations.web.switches.title')}>
      <QueryAnswer query={query} skeleton={<Skeleton className="h-24" />}>
        {(switches) => <Controls switches={switches} />}
      </QueryAnswer>
    </Card>
  );
}
