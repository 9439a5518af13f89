import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#modules/accounts/web';
import { Button, Field, lazyDialog, Page, Tag, TextArea, TextLink, useShortcut } from '#ui';
import { longestPrompt, type PromptView, promptsPermissions } from '../../../contract/index.ts';
import { type PromptDraft, usePromptDraft } from '../../data/use-prompt-draft.ts';
import { TrialPanel } from '../trial/trial-panel.tsx';
import type { PromptVersionsProps } from '../versions/prompt-versions.tsx';
import { TheirsNotice } from './theirs-notice.tsx';
import { VariableList } from './variable-list.tsx';

const PromptVersions = lazyDialog<PromptVersionsProps>(() => import('../versions/prompt-versions.tsx'));

export function PromptEditor({ prompt }: { prompt: PromptView }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const draft = usePromptDraft(prompt);
  const [reading, setReading] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const mayEdit = can(promptsPermissions.edit);
  return (
    <Page
      title={prompt.title}
      subtitle={prompt.purpose}
      width="reading"
      back={<TextLink href="/settings/prompts">{t('prompts.nav')}</TextLink>}
      action={<Button onClick={() => setReading(true)}>{t('accounts.web.versions.title')}</Button>}
    >
      <div className="flex flex-col gap-8">
        <div className="flex flex-col gap-4">
          <Standing prompt={prompt} />
          {!mayEdit && <p className="text-13 text-ink-soft">{t('prompts.edit.may_not')}</p>}
          {draft.theirs && <TheirsNotice draft={draft} version={draft.theirs.version} />}
          <TextField draft={draft} mayEdit={mayEdit} area={area} />
          <VariableList
            variables={prompt.variables}
            onInsert={mayEdit ? (name) => insertPlace(area.current, name, draft) : undefined}
          />
          {mayEdit && <Actions draft={draft} />}
        </div>
        <TrialPanel prompt={prompt} text={draft.dirty ? draft.text : null} misfits={draft.misfits} />
      </div>
      <PromptVersions
        open={reading}
        onOpenChange={setReading}
        prompt={prompt}
        draft={draft}
        mayEdit={mayEdit}
      />
    </Page>
  );
}

function Standing({ prompt: { name, own, version } }: { prompt: PromptView }) {
  const { t } = useTranslation();
  return (
    <p className="flex flex-wrap items-center gap-2 text-13 text-ink-soft">
      <code translate="no" className="font-mono text-12">
        {name}
      </code>
      {own ? (
        <Tag tone="accent">{t('prompts.edit.in_force', { version })}</Tag>
      ) : (
        <Tag>{t('prompts.edit.ours')}</Tag>
      )}
    </p>
  );
}

interface TextFieldProps {
  readonly draft: PromptDraft;
  readonly mayEdit: boolean;
  readonly area: RefObject<HTMLTextAreaElement | null>;
}

function TextField({ draft, mayEdit, area }: TextFieldProps) {
  const { t } = useTranslation();
  const { missing, unknown } = draft.misfits;
  const wrong =
    unknown.length > 0
      ? t('prompts.edit.unknown', { names: unknown.join(', ') })
      : missing.length > 0
        ? t('prompts.edit.missing', { names: missing.join(', ') })
        : undefined;
  return (
    <Field label={t('prompts.edit.text')} help={t('prompts.edit.text_help')} error={wrong}>
      <TextArea
        ref={area}
        rows={10}
        maxRows={28}
        maxLength={longestPrompt}
        readOnly={!mayEdit}
        spellCheck
        value={draft.text}
        onChange={(event) => draft.write(event.target.value)}
      />
    </Field>
  );
}

function Actions({ draft }: { draft: PromptDraft }) {
  const { t } = useTranslation();
  const { missing, unknown } = draft.misfits;
  const fits = missing.length === 0 && unknown.length === 0 && draft.text.trim() !== '';
  const save = () => {
    if (fits && draft.theirs === null) void draft.save();
  };
  useShortcut('mod+s', save, t('prompts.edit.save'), { whileTyping: true });
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        variant="primary"
        busy={draft.busy}
        disabled={!draft.dirty || !fits || draft.theirs !== null}
        onClick={save}
      >
        {t('prompts.edit.save')}
      </Button>
      {draft.dirty && <Button onClick={draft.discard}>{t('prompts.edit.discard')}</Button>}
    </div>
  );
}

/** Puts `{{name}}` where the cursor stands, and the cursor behind it. */
function insertPlace(area: HTMLTextAreaElement | null, name: string, draft: PromptDraft): void {
  const place = `{{${name}}}`;
  const { selectionStart: from = draft.text.length, selectionEnd: to = from } = area ?? {};
  draft.write(draft.text.slice(0, from) + place + draft.text.slice(to));
  requestAnimationFrame(() => {
    area?.focus();
    area?.setSelectionRange(from + place.length, from + place.length);
  });
}
