import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, TextArea, useUnsavedGuard } from '#ui';
import { type Typed, typing, undone } from '../state/typed-text.ts';

interface TextEditorProps {
  readonly text: string;
  readonly onLeave: () => void;
  /** Resolves when it is saved, or has said why it is not. */
  readonly onSave: (text: string) => Promise<void>;
}

/** A text edited where it stands, step by step back if need be. */
export function TextEditor({ text, onLeave, onSave }: TextEditorProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Typed>({ text, before: [], at: 0 });
  const [busy, setBusy] = useState(false);
  useUnsavedGuard(typed.text !== text && !busy);
  return (
    <div className="flex max-w-[720px] flex-col gap-2">
      <Field label={t('tools.write.markdown')}>
        <TextArea
          rows={12}
          maxRows={40}
          dir="auto"
          value={typed.text}
          onChange={(event) => setTyped(typing(typed, event.target.value, Date.now()))}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          busy={busy}
          onClick={() => {
            setBusy(true);
            void onSave(typed.text).finally(() => setBusy(false));
          }}
        >
          {t('tools.correct_save')}
        </Button>
        <Button icon={<Undo2 />} disabled={typed.before.length === 0} onClick={() => setTyped(undone(typed))}>
          {t('tools.write.undo')}
        </Button>
        <Button onClick={onLeave}>{t('tools.correct_leave')}</Button>
      </div>
    </div>
  );
}
