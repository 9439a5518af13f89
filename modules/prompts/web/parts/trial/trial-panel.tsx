import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tasksPermissions } from '#kernel/contract';
import { QueryError, useSession, useStartedTask } from '#modules/accounts/web';
import { Button, Field, TextArea, TextInput } from '#ui';
import {
  type misfits,
  type PromptVariableView,
  type PromptView,
  startTryPromptContract,
} from '../../../contract/index.ts';
import { useTrialPrice } from '../../data/use-trial-price.ts';
import { TrialResult } from './trial-result.tsx';

interface TrialPanelProps {
  readonly prompt: PromptView;
  /** What is being written; null for what is in force. */
  readonly text: string | null;
  readonly misfits: ReturnType<typeof misfits>;
}

/** Has the prompt written once, with its samples or other values. */
export function TrialPanel({ prompt, text, misfits: { missing, unknown } }: TrialPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const fits = missing.length === 0 && unknown.length === 0 && text?.trim() !== '';
  const given = Object.fromEntries(
    prompt.variables.map(({ name, sample }) => [name, values[name] ?? sample]),
  );
  const order = { name: prompt.name, values: given, ...(text !== null && { text }) };
  const price = useTrialPrice(fits ? order : null);
  const trial = useStartedTask(startTryPromptContract);
  const error = trial.error ?? (trial.busy ? null : price.error);
  return (
    <section className="flex flex-col gap-4 border-t border-line pt-6">
      <div>
        <h2 className="text-16 font-semibold">{t('prompts.try.title')}</h2>
        <p className="text-ink-soft">{t('prompts.try.lead')}</p>
      </div>
      {prompt.variables.map((variable) => (
        <ValueField
          key={variable.name}
          variable={variable}
          value={given[variable.name] ?? ''}
          onChange={(value) => setValues({ ...values, [variable.name]: value })}
        />
      ))}
      {!can(tasksPermissions.run) ? (
        <p className="text-ink-soft">{t('prompts.try.may_not')}</p>
      ) : (
        <>
          {error && <QueryError error={error} />}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {trial.busy ? (
              <Button onClick={() => void trial.cancel()}>{t('prompts.try.cancel')}</Button>
            ) : (
              <Button variant="primary" disabled={!fits} onClick={() => void trial.start({ body: order })}>
                {t('prompts.try.start')}
              </Button>
            )}
            {Object.keys(values).length > 0 && (
              <Button variant="ghost" onClick={() => setValues({})}>
                {t('prompts.try.samples')}
              </Button>
            )}
            <p aria-live="polite" className="text-13 text-ink-soft tabular-nums">
              <Price {...price} />
            </p>
          </div>
        </>
      )}
      <TrialResult task={trial.task} said={trial.said} busy={trial.busy} />
    </section>
  );
}

function Price({ credits, reckoning }: { credits: number | undefined; reckoning: boolean }) {
  const { t, i18n } = useTranslation();
  if (credits === undefined) return reckoning ? t('prompts.try.quoting') : null;
  return t('prompts.try.cost', {
    count: credits,
    credits: new Intl.NumberFormat(i18n.language).format(credits),
  });
}

interface ValueFieldProps {
  readonly variable: PromptVariableView;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ValueField({ variable: { name, kind }, value, onChange }: ValueFieldProps) {
  return (
    <Field label={`{{${name}}}`}>
      {kind === 'line' ? (
        <TextInput value={value} maxLength={300} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <TextArea
          rows={3}
          maxRows={12}
          maxLength={40_000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
