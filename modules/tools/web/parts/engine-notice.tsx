import { useTranslation } from 'react-i18next';
import { useApiQuery, useSession } from '#modules/accounts/web';
import { aiPermissions } from '#modules/ai/contract';
import { useAnswerWords } from '#modules/ai/web';
import { TextLink } from '#ui';
import { listEnginesContract } from '../../contract/index.ts';

/** Says before anything is asked that nobody could do it, and what would change that; or that only the sandbox does. */
export function EngineNotice({ tool }: { tool: string }) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const { can } = useSession();
  const { data } = useApiQuery(listEnginesContract, undefined);
  const found = data?.items.find((one) => one.tool === tool);
  if (!found) return null;
  const sandbox = found.engine?.startsWith('sandbox.') === true;
  if (found.engine !== null && !sandbox) {
    return (
      <p className="text-13 text-ink-soft">{t('tools.engine.by', { engine: words.engine(found.engine) })}</p>
    );
  }
  return (
    <div role="note" className="flex flex-col gap-1 rounded-control border border-edge bg-sunken p-3">
      <p className="font-medium">{t(sandbox ? 'tools.engine.sandbox' : 'tools.engine.none')}</p>
      <p className="text-13 text-ink-soft">
        {sandbox ? t('tools.engine.sandbox_why') : t('tools.engine.none_why')}{' '}
        <code className="wrap-anywhere">{found.settings.join(', ')}</code>
      </p>
      <p className="text-13 text-ink-soft">
        {can(aiPermissions.manageEngines) ? (
          <TextLink href="/settings/engines">{t('tools.engine.own_key')}</TextLink>
        ) : (
          t('tools.engine.own_key_by')
        )}
      </p>
    </div>
  );
}
