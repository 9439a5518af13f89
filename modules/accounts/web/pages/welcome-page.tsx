import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx, EmptyState, LinkButton, Page } from '#ui';
import { type StepState, useFirstSteps } from '../frame/first-steps.tsx';
import { useSession } from '../session/session-context.tsx';

function Step({ step, number, next }: { step: StepState; number: number; next: boolean }) {
  const { t } = useTranslation();
  const done = step.isDone === true;
  return (
    <li className="flex gap-4 p-4">
      <span
        aria-hidden
        className={cx(
          'flex size-6 shrink-0 items-center justify-center rounded-full border text-13 font-medium',
          done ? 'border-accent bg-accent text-on-accent' : 'border-edge text-ink-soft',
        )}
      >
        {done ? <Check /> : number}
      </span>
      <div className="flex min-w-0 grow flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 basis-64 grow">
          <h2 className="font-semibold">
            {t(step.titleKey)}
            {done && (
              <span className="ms-2 text-13 font-normal text-success">{t('accounts.web.welcome.done')}</span>
            )}
          </h2>
          <p className="text-ink-soft">{t(step.textKey)}</p>
        </div>
        <LinkButton href={step.to} variant={next ? 'primary' : 'secondary'}>
          {t(step.actionKey)}
        </LinkButton>
      </div>
    </li>
  );
}

/** From an empty shop to its first answer, in three steps. */
export default function WelcomePage() {
  const { t } = useTranslation();
  const { user } = useSession();
  const steps = useFirstSteps();
  const next = steps.find(({ isDone }) => isDone === false)?.key;
  const allDone = steps.length > 0 && steps.every(({ isDone }) => isDone === true);
  return (
    <Page
      width="reading"
      title={t('accounts.web.welcome.title', { name: user.fullName.split(' ')[0] })}
      subtitle={t(allDone ? 'accounts.web.welcome.all_done' : 'accounts.web.welcome.lead')}
    >
      {steps.length === 0 ? (
        <EmptyState>{t('accounts.web.welcome.all_done')}</EmptyState>
      ) : (
        <ol className="divide-y divide-line rounded-card border border-line bg-surface">
          {steps.map((step, index) => (
            <Step key={step.key} step={step} number={index + 1} next={step.key === next} />
          ))}
        </ol>
      )}
    </Page>
  );
}
