import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, cx } from '#ui';
import type { FileText } from '../../../contract/index.ts';

/** Longer texts are folded, in characters. */
const longest = 360;

/** A text that was found; of a long one the beginning, until somebody wants the rest. */
export function FoundText({ content, children }: { content: FileText; children: ReactNode }) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const folds = content.text.length > longest;
  return (
    <>
      <p
        dir="auto"
        lang={content.language ?? undefined}
        className={cx('whitespace-pre-wrap wrap-anywhere', folds && !whole && 'line-clamp-6')}
      >
        {children}
      </p>
      {folds && (
        <Button
          size="sm"
          variant="ghost"
          className="self-start"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {t(whole ? 'inbox.content.less' : 'inbox.content.more')}
        </Button>
      )}
    </>
  );
}
