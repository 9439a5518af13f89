import { FileUp } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptOf } from '#kernel/contract';
import { Button, Card, Field, RadioGroup, Select, Switch, TextInput } from '#ui';
import { importPurpose, type ReadSchedule, readSchedules } from '../../../contract/index.ts';
import { useStartImport } from '../../data/use-start-import.ts';

const scheduleKeys: Readonly<Record<ReadSchedule, string>> = {
  never: 'knowledge.web.import.never',
  daily: 'knowledge.web.import.daily',
  weekly: 'knowledge.web.import.weekly',
};

const scheme = 'https://';

/** Where knowledge shall come in from: an address of the web, or files. */
export function ImportForm() {
  const { t } = useTranslation();
  const { busy, fromAddress, fromFiles } = useStartImport();
  const [url, setUrl] = useState('');
  const [scope, setScope] = useState<'page' | 'site'>('site');
  const [schedule, setSchedule] = useState<ReadSchedule>('never');
  const [atOnce, setAtOnce] = useState(false);
  const [tried, setTried] = useState(false);
  const address = addressOf(url);
  return (
    <div className="grid gap-4 lg:grid-cols-[3fr_2fr]">
      <Card title={t('knowledge.web.import.from_web')}>
        <form
          className="flex flex-col gap-4"
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            setTried(true);
            if (address === null) return;
            const onChange = atOnce ? ('publish' as const) : ('propose' as const);
            void fromAddress({ url: address, scope, schedule, onChange });
          }}
        >
          <Field
            label={t('knowledge.web.import.address')}
            help={t('knowledge.web.import.address_help')}
            error={tried && address === null ? t('knowledge.web.import.address_needed') : undefined}
          >
            <TextInput
              value={url}
              inputMode="url"
              autoCapitalize="none"
              spellCheck={false}
              placeholder={scheme}
              onChange={(event) => setUrl(event.target.value)}
            />
          </Field>
          <RadioGroup
            legend={t('knowledge.web.import.scope')}
            inline
            value={scope}
            onValueChange={(value) => setScope(value === 'page' ? 'page' : 'site')}
            options={[
              { value: 'site', label: t('knowledge.web.import.scope_site') },
              { value: 'page', label: t('knowledge.web.import.scope_page') },
            ]}
          />
          <Field label={t('knowledge.web.import.schedule')}>
            <Select
              value={schedule}
              onValueChange={(value) => setSchedule(readSchedules.find((one) => one === value) ?? 'never')}
              options={readSchedules.map((value) => ({ value, label: t(scheduleKeys[value]) }))}
            />
          </Field>
          {schedule !== 'never' && (
            <Switch
              checked={atOnce}
              onCheckedChange={setAtOnce}
              label={t('knowledge.web.import.at_once')}
              help={t('knowledge.web.import.at_once_help')}
            />
          )}
          <div>
            <Button type="submit" variant="primary" busy={busy}>
              {t('knowledge.web.import.read')}
            </Button>
          </div>
        </form>
      </Card>
      <FileDrop busy={busy} onFiles={(files) => void fromFiles(files)} />
    </div>
  );
}

function FileDrop({ busy, onFiles }: { busy: boolean; onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Card title={t('knowledge.web.import.from_file')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the button inside */}
      <div
        className="flex flex-col items-start gap-3 rounded-control border border-dashed border-edge p-4"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
        }}
      >
        <p className="text-ink-soft">{t('knowledge.web.import.file_help')}</p>
        <Button icon={<FileUp />} busy={busy} onClick={() => input.current?.click()}>
          {t('knowledge.web.import.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t('knowledge.web.import.choose')}
          accept={acceptOf(importPurpose.kinds)}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
      </div>
    </Card>
  );
}

/** What a person means by `www.shop.example/help`. */
function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(address) && new URL(address).hostname.includes('.') ? address : null;
}
