import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiMutation } from '#modules/accounts/web';
import { Button, ConfirmButton, RelativeTime, toast } from '#ui';
import {
  type EngineKey,
  getEnginesContract,
  removeEngineKeyContract,
  testEngineKeyContract,
} from '../../contract/index.ts';
import type { shownVendors } from '../state/vendors.ts';
import { KeyDialog } from './key-dialog.tsx';

/** One vendor: the key of it that is kept, what it answers when it is tried, and how to change or remove it. */
export function VendorRow({ shown, kept }: { shown: (typeof shownVendors)[number]; kept: EngineKey | null }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { vendor } = shown;
  const name = shown.name ?? t('ai.web.compatible');
  const test = useApiMutation(testEngineKeyContract);
  const remove = useApiMutation(removeEngineKeyContract, {
    invalidates: [getEnginesContract],
    onSuccess: () => toast({ title: t('ai.web.removed', { name }), tone: 'success' }),
  });
  const saved = () => {
    setOpen(false);
    test.mutate({ params: { vendor } });
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-60">
          <p className="font-medium">{name}</p>
          <p className="wrap-anywhere text-13 text-ink-soft">
            {kept ? <Kept kept={kept} /> : t(`ai.web.does.${vendor}`)}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {kept && (
            <Button
              size="sm"
              busy={test.isPending}
              onClick={() => test.mutate({ params: { vendor } })}
              aria-label={t('ai.web.test_named', { name })}
            >
              {t('ai.web.test')}
            </Button>
          )}
          <Button
            size="sm"
            onClick={() => setOpen(true)}
            aria-label={t(kept ? 'ai.web.change_named' : 'ai.web.add_named', { name })}
          >
            {t(kept ? 'ai.web.change' : 'ai.web.add')}
          </Button>
          {kept && (
            <ConfirmButton
              size="sm"
              variant="ghost"
              busy={remove.isPending}
              aria-label={t('ai.web.remove_named', { name })}
              question={{
                title: t('ai.web.remove_title', { name }),
                description: t('ai.web.remove_lead'),
                action: t('ai.web.remove'),
              }}
              onConfirm={() => remove.mutate({ params: { vendor } })}
            />
          )}
        </div>
      </div>
      {kept && (test.data || test.error) && (
        <p role="status" className={test.data?.problem === null ? 'text-success' : 'text-danger'}>
          {test.error ? test.error.message : (test.data?.problem?.detail ?? t('ai.web.works', { name }))}
        </p>
      )}
      {open && (
        <KeyDialog shown={shown} name={name} kept={kept} onSaved={saved} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}

function Kept({ kept }: { kept: EngineKey }) {
  const { t } = useTranslation();
  if (!kept.readable) return <span className="text-danger">{t('ai.error.key_unreadable.detail')}</span>;
  return (
    <>
      {kept.lastFour === null ? t('ai.web.no_key') : `…${kept.lastFour}`}
      {kept.baseUrl !== null && ` · ${kept.baseUrl}`}
      {' · '}
      {kept.savedBy === null ? t('ai.web.saved') : t('ai.web.saved_by', { name: kept.savedBy })}{' '}
      <RelativeTime at={kept.savedAt} />
    </>
  );
}
