import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, TextArea } from '#ui';
import { maxTextLength } from '../../../contract/index.ts';

interface DraftEditorProps {
  text: string;
  /** What becomes of it when it is sent. */
  help: string;
  busy: boolean;
  onSend: (text: string) => void;
  onCancel: () => void;
}

/** A member's own version of a suggested answer. */
export function DraftEditor({ text, help: becomes, busy, onSend, onCancel }: DraftEditorProps) {
  const { t } = useTranslation();
  const help = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState(text);
  useEffect(() => area.current?.focus(), []);
  const send = (): void => {
    if (words.trim() !== '' && !busy) onSend(words.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) send();
  };
  return (
    <>
      <TextArea
        ref={area}
        rows={3}
        maxRows={10}
        value={words}
        maxLength={maxTextLength}
        aria-label={t('inbox.draft.edit_label')}
        aria-describedby={help}
        onKeyDown={onKeyDown}
        onChange={(event) => setWords(event.target.value)}
      />
      <p id={help} className="text-12 text-ink-soft">
        {becomes}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" variant="primary" busy={busy} disabled={words.trim() === ''} onClick={send}>
          {t('inbox.draft.send_edited')}
        </Button>
        <Button size="sm" onClick={onCancel}>
          {t('inbox.draft.cancel')}
        </Button>
      </div>
    </>
  );
}
