import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Field, TextArea } from '#ui';
import type { ReadResultPage } from '../../contract/index.ts';
import type { Corrections } from './use-corrections.ts';

interface BlockTextsProps {
  readonly page: ReadResultPage;
  readonly at: number;
  readonly corrections: Corrections;
  readonly mayWrite: boolean;
  readonly current: number | null;
  readonly onCurrent: (block: number) => void;
}

/** What is read less surely than this is worth a second look. */
const doubtful = 0.75;

/** The text of each block, to be corrected one by one. */
export function BlockTexts({ page, at, corrections, mayWrite, current, onCurrent }: BlockTextsProps) {
  const { t, i18n } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  useEffect(() => {
    if (current === null) return;
    const area = list.current?.querySelectorAll('textarea')[current];
    if (area !== document.activeElement) area?.focus();
  }, [current]);
  if (page.blocks.length === 0) return <p className="text-ink-soft">{t('tools.read.nothing')}</p>;
  return (
    <ul ref={list} className="flex flex-col gap-3">
      {page.blocks.map(({ confidence }, block) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place on the page
        <li key={block} className="flex flex-col gap-1">
          <Field
            label={t('tools.read.block', { number: block + 1 })}
            help={t('tools.read.sure', { percent: percent.format(confidence) })}
          >
            <TextArea
              dir="auto"
              rows={1}
              maxRows={20}
              readOnly={!mayWrite}
              value={corrections.textOf(at, block)}
              onFocus={() => onCurrent(block)}
              onChange={(event) => corrections.write(at, block, event.target.value)}
            />
          </Field>
          {confidence < doubtful && (
            <span>
              <Badge tone="brass">{t('tools.read.doubtful')}</Badge>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
