import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Field, Menu, type MenuEntry, TextInput } from '#ui';
import type { Edit } from './edit.ts';

interface SpeakerMenuProps {
  readonly segment: number;
  readonly speaker: string | null;
  readonly speakers: readonly string[];
  /** Before which a new part may begin: the word of this part that was reached last. */
  readonly word: number | null;
  readonly edit: (edit: Edit) => void;
}

/** Who says a part, and where it begins. */
export function SpeakerMenu({ segment, speaker, speakers, word, edit }: SpeakerMenuProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'new' | 'rename' | null>(null);
  const name = speaker ?? t('tools.transcribe.speaker_none');
  const others = speakers.filter((one) => one !== speaker);
  const items: MenuEntry[] = [
    ...(speakers.length > 0
      ? [
          {
            kind: 'radio' as const,
            key: 'speakers',
            label: t('tools.transcribe.speaker'),
            value: speaker ?? '',
            onValueChange: (value: string) => edit({ kind: 'speak', segment, speaker: value }),
            options: speakers.map((one) => ({ value: one, label: one })),
          },
        ]
      : []),
    { key: 'new', label: t('tools.transcribe.speaker_new'), onSelect: () => setAsking('new') },
    ...(speaker === null
      ? []
      : [
          {
            key: 'rename',
            label: t('tools.transcribe.speaker_rename', { name: speaker }),
            onSelect: () => setAsking('rename'),
          },
          ...others.map((other) => ({
            key: `merge ${other}`,
            label: t('tools.transcribe.speaker_merge', { name: speaker, other }),
            onSelect: () => edit({ kind: 'rename', from: speaker, to: other }),
          })),
        ]),
    { kind: 'separator', key: 'parts' },
    {
      key: 'split',
      label: t('tools.transcribe.split'),
      disabled: word === null || word === 0,
      onSelect: () => edit({ kind: 'split', at: { segment, word: word ?? 0 } }),
    },
    {
      key: 'join',
      label: t('tools.transcribe.join'),
      disabled: segment === 0,
      onSelect: () => edit({ kind: 'join', segment }),
    },
  ];
  return (
    <>
      <Menu
        label={t('tools.transcribe.speaker_menu', { name })}
        trigger={
          <Button variant="ghost" size="sm">
            <span className="max-w-24 truncate">{name}</span>
          </Button>
        }
        items={items}
      />
      {asking !== null && (
        <NameDialog
          title={
            asking === 'new'
              ? t('tools.transcribe.speaker_new')
              : t('tools.transcribe.speaker_rename', { name })
          }
          initial={asking === 'rename' ? name : ''}
          onEnd={(given) => {
            setAsking(null);
            if (given === null) return;
            if (asking === 'rename' && speaker !== null) edit({ kind: 'rename', from: speaker, to: given });
            else edit({ kind: 'speak', segment, speaker: given });
          }}
        />
      )}
    </>
  );
}

interface NameDialogProps {
  readonly title: string;
  readonly initial: string;
  readonly onEnd: (name: string | null) => void;
}

function NameDialog({ title, initial, onEnd }: NameDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(initial);
  const given = name.trim();
  return (
    <Dialog open onOpenChange={(open) => !open && onEnd(null)} title={title} size="sm">
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (given !== '') onEnd(given);
        }}
      >
        <Field label={t('tools.transcribe.speaker_name')}>
          <TextInput value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        </Field>
        <div className="flex gap-2">
          <Button type="submit" variant="primary" disabled={given === ''}>
            {t('tools.transcribe.apply')}
          </Button>
          <Button onClick={() => onEnd(null)}>{t('tools.transcribe.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
