import { useTranslation } from 'react-i18next';
import { QueryAnswer, useApiQuery } from '#modules/accounts/web';
import { TextLink } from '#ui';
import { getSilenceSettingsContract, type SilenceState } from '../../../contract/index.ts';
import { SilenceForm } from './silence-form.tsx';

/** What becomes of conversations that fall silent, and what keeps a model from writing there. */
export function SilenceSection({ mayManage }: { mayManage: boolean }) {
  const { t } = useTranslation();
  const query = useApiQuery(getSilenceSettingsContract, undefined);
  return (
    <section aria-labelledby="inbox-silences" className="flex flex-col gap-4 border-t border-line pt-6">
      <div className="flex flex-col gap-1">
        <h2 id="inbox-silences" className="text-16 font-semibold">
          {t('inbox.silence_settings.title')}
        </h2>
        <p className="text-ink-soft">{t('inbox.silence_settings.subtitle')}</p>
      </div>
      <QueryAnswer query={query}>
        {(state) => (
          <>
            <WhyTemplate state={state} />
            <SilenceForm initial={settingsIn(state)} mayManage={mayManage} />
          </>
        )}
      </QueryAnswer>
    </section>
  );
}

const settingsIn = ({ problem: _, settings: __, ...settings }: SilenceState) => settings;

/** Told once, here, and not in each conversation. */
function WhyTemplate({ state: { enabled, problem, settings } }: { state: SilenceState }) {
  const { t, i18n } = useTranslation();
  if (settings.length > 0) {
    return (
      <p className="text-13 text-ink-soft">
        {t('inbox.silence_settings.no_writer')} <code className="wrap-anywhere">{settings.join(', ')}</code>.{' '}
        <TextLink href="/settings/engines">{t('ai.web.nav')}</TextLink>
      </p>
    );
  }
  if (!problem || !enabled) return null;
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div role="status" className="flex flex-col gap-1 rounded-card border border-line p-3 text-13">
      <p className="font-medium text-brass">
        {t('inbox.silence_settings.problem', { when: when.format(new Date(problem.at)) })}
      </p>
      <p>
        <span className="font-medium">{problem.title}</span> {problem.detail}
      </p>
    </div>
  );
}
