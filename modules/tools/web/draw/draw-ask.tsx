import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idField, useUrlState } from '#kernel/browser';
import { Button, Field, Select, TextArea, TextLink } from '#ui';
import { startDrawContract } from '../../contract/index.ts';
import { useAsk } from '../data/use-ask.ts';
import { AskFooter } from '../parts/ask-footer.tsx';
import { EngineNotice } from '../parts/engine-notice.tsx';

const counts = ['1', '2', '3', '4', '6', '8'] as const;
const sizes = ['square', 'wide', 'tall'] as const;
type Size = (typeof sizes)[number];
const sizeKeys: Readonly<Record<Size, string>> = {
  square: 'tools.draw.size.square',
  wide: 'tools.draw.size.wide',
  tall: 'tools.draw.size.tall',
};

/** Pictures by a prompt; or variations of one, which the address then names. */
export function DrawAsk() {
  const { t } = useTranslation();
  const [{ parent }, change] = useUrlState({ parent: idField });
  const [prompt, setPrompt] = useState('');
  const [count, setCount] = useState<(typeof counts)[number]>('1');
  const [size, setSize] = useState<Size>('square');
  const body = { prompt, count: Number(count), size, ...(parent && { parentId: parent }) };
  const ask = useAsk(startDrawContract, 'draw', prompt.trim() === '' ? null : body);
  return (
    <div className="flex flex-col gap-4">
      <EngineNotice tool="draw" />
      {parent && (
        <p className="flex flex-wrap items-center gap-2">
          {t('tools.draw.varies')}
          <Button size="sm" onClick={() => change({ parent: undefined })}>
            {t('tools.draw.vary_not')}
          </Button>
        </p>
      )}
      <Field label={t(parent ? 'tools.draw.change' : 'tools.draw.prompt')} help={t('tools.draw.prompt_help')}>
        <TextArea
          rows={3}
          maxRows={10}
          maxLength={4_000}
          value={prompt}
          onChange={(event) => setPrompt(event.target.value)}
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label={t('tools.draw.count')}>
          <Select
            value={count}
            onValueChange={setCount}
            options={counts.map((value) => ({ value, label: value }))}
          />
        </Field>
        <Field label={t('tools.draw.size')}>
          <Select
            value={size}
            onValueChange={setSize}
            options={sizes.map((value) => ({ value, label: t(sizeKeys[value]) }))}
          />
        </Field>
      </div>
      <AskFooter ask={ask} label={t('tools.draw.start')} />
      <p>
        <TextLink href="/tools/draw/gallery">{t('tools.draw.to_gallery')}</TextLink>
      </p>
    </div>
  );
}
