import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { useApi, useInvalidate, useTellError } from '#modules/accounts/web';
import { Button, Card, ConfirmButton, Field, RelativeTime, Select, Switch, toast } from '#ui';
import {
  deleteSourceContract,
  getImportContract,
  readSchedules,
  readSourceContract,
  type Source,
  updateSourceContract,
} from '../../../contract/index.ts';
import { importHref } from '../../state/article-href.ts';

const scheduleKeys = {
  never: 'knowledge.web.import.never',
  daily: 'knowledge.web.import.daily',
  weekly: 'knowledge.web.import.weekly',
};

/** How often a source of the web is read again, and what becomes of its changes. */
export function SourceSettings({ source, reading }: { source: Source; reading: boolean }) {
  const { t } = useTranslation();
  const api = useApi();
  const go = useGo();
  const invalidate = useInvalidate();
  const tell = useTellError();
  const params = { id: source.id };

  async function change(body: Partial<Pick<Source, 'schedule' | 'onChange'>>): Promise<void> {
    try {
      await api.call(updateSourceContract, { params, body });
    } catch (error) {
      tell(error);
    }
    invalidate(getImportContract);
  }

  async function readNow(): Promise<void> {
    try {
      go(importHref((await api.call(readSourceContract, { params })).id));
    } catch (error) {
      tell(error);
    }
  }

  async function forget(): Promise<void> {
    try {
      await api.call(deleteSourceContract, { params });
      toast({ title: t('knowledge.web.import.forgotten') });
      go('/knowledge/imports');
    } catch (error) {
      tell(error);
    }
  }

  return (
    <Card title={t('knowledge.web.import.source')}>
      <div className="flex flex-col gap-4">
        {source.kind !== 'file' && (
          <>
            <Field label={t('knowledge.web.import.schedule')}>
              <Select
                value={source.schedule}
                onValueChange={(value) =>
                  void change({ schedule: readSchedules.find((one) => one === value) ?? 'never' })
                }
                options={readSchedules.map((value) => ({ value, label: t(scheduleKeys[value]) }))}
              />
            </Field>
            <Switch
              checked={source.onChange === 'publish'}
              onCheckedChange={(on) => void change({ onChange: on ? 'publish' : 'propose' })}
              label={t('knowledge.web.import.at_once')}
              help={t('knowledge.web.import.at_once_help')}
            />
            {source.nextReadAt && (
              <p className="text-13 text-ink-soft">
                {t('knowledge.web.import.next')} <RelativeTime at={source.nextReadAt} />
              </p>
            )}
          </>
        )}
        <div className="flex flex-wrap gap-2">
          {source.kind !== 'file' && (
            <Button disabled={reading} onClick={() => void readNow()}>
              {t('knowledge.web.import.read_now')}
            </Button>
          )}
          <ConfirmButton
            variant="ghost"
            question={{
              title: t('knowledge.web.import.forget_title'),
              description: t('knowledge.web.import.forget_text'),
              action: t('knowledge.web.import.forget'),
            }}
            onConfirm={() => void forget()}
          />
        </div>
      </div>
    </Card>
  );
}
