import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '#ui';
import { fromField, toField } from '../../state/article-text.ts';
import type { Place } from '../../state/filters.ts';
import { editBold } from '../../state/markdown-edits.ts';
import { applyEdit, BodyToolbar } from './body-toolbar.tsx';

interface BodyFieldProps {
  body: string;
  /** The body as it is kept, whose ends of lines an edit takes over. */
  kept: string;
  onChange: (body: string) => void;
  error?: string;
  /** Selected at first: a quote that was followed here. */
  place?: Place;
}

/** Markdown in a plain field: every key does what it does everywhere, Tab included, which leaves it. */
export function BodyField({ body, kept, onChange, error, place }: BodyFieldProps) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { start, end } = place ?? {};

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place; the text may change meanwhile.
  useEffect(() => {
    if (area.current && start !== undefined && end !== undefined) showPlace(area.current, body, start, end);
  }, [start, end]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key.toLowerCase() !== 'b' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    applyEdit(event.currentTarget, (selected) => editBold(selected, t('knowledge.web.editor.word')));
  };

  return (
    <div className="flex min-h-0 grow flex-col">
      <label htmlFor={id} className="mb-1 self-start text-13 font-medium">
        {t('knowledge.web.field.body')}
      </label>
      <div
        className={cx(
          'flex min-h-64 grow flex-col rounded-control border border-edge bg-surface',
          'has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-offset-2 has-[textarea:focus-visible]:outline-accent',
          error && 'border-danger',
        )}
      >
        <div className="flex items-center justify-between gap-3 border-b border-line p-1 pe-3">
          <BodyToolbar area={area} />
          <span id={`${id}-help`} className="hidden truncate text-12 text-ink-soft md:block">
            {t('knowledge.web.editor.body_help')}
          </span>
        </div>
        <textarea
          ref={area}
          id={id}
          value={toField(body)}
          onChange={(event) => onChange(fromField(event.target.value, kept))}
          onKeyDown={onKeyDown}
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-note ${id}-help`}
          placeholder={t('knowledge.web.editor.body_placeholder')}
          className="min-h-0 w-full grow resize-none rounded-b-control bg-transparent px-3 py-2 leading-normal outline-none pointer-coarse:text-16"
        />
      </div>
      <p id={`${id}-note`} aria-live="polite" className={cx('text-13 text-danger', error && 'mt-1')}>
        {error}
      </p>
    </div>
  );
}

function showPlace(area: HTMLTextAreaElement, body: string, start: number, end: number): void {
  const from = toField(body.slice(0, start)).length;
  area.focus({ preventScroll: true });
  area.setSelectionRange(from, from + toField(body.slice(start, end)).length);
  // No browser tells where a line of a field stands; its share of the text is near enough to bring it into view.
  const share = from / Math.max(1, area.value.length);
  area.scrollTop = share * area.scrollHeight - area.clientHeight / 3;
}
