import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from '#modules/accounts/web';
import { Button, useUnsavedGuard } from '#ui';

/** What keeps the settings, as `useApiMutation` gives it. */
interface Save<Settings> {
  readonly isPending: boolean;
  readonly isSuccess: boolean;
  readonly error: unknown;
  mutate(request: { body: Settings }): void;
  reset(): void;
}

interface SettingsFormProps<Settings> {
  initial: Settings;
  save: NoInfer<Save<Settings>>;
  mayManage: boolean;
  /** Asked before they are kept; says itself what is wrong. */
  isRight?: (settings: Settings) => boolean;
  children: (settings: Settings, change: (part: Partial<Settings>) => void) => ReactNode;
}

/** Settings that are changed as one thing and kept at once; the tab is not closed over what was not kept. */
export function SettingsForm<Settings extends object>(props: SettingsFormProps<Settings>) {
  const { initial, save, mayManage, isRight = () => true, children } = props;
  const { t } = useTranslation();
  const [settings, setSettings] = useState(initial);
  useUnsavedGuard(!save.isSuccess && JSON.stringify(settings) !== JSON.stringify(initial));
  const change = (part: Partial<Settings>): void => {
    setSettings({ ...settings, ...part });
    save.reset();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isRight(settings)) save.mutate({ body: settings });
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-6">
      <FormError error={save.error} />
      {children(settings, change)}
      {mayManage && (
        <Button type="submit" variant="primary" className="self-start" busy={save.isPending}>
          {t('inbox.save')}
        </Button>
      )}
    </form>
  );
}
