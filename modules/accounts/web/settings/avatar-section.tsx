import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar, Button, toast } from '#ui';
import { changeAvatarContract, removeAvatarContract } from '../../contract/index.ts';
import { useTellError } from '../data/query-error.tsx';
import { useApi, useSession } from '../session/session-context.tsx';

/** One's picture: another one, or none. */
export function AvatarSection() {
  const { t } = useTranslation();
  const api = useApi();
  const { user, reload } = useSession();
  const tell = useTellError();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const change = async (act: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    try {
      await act();
      await reload();
      toast({ title: t('accounts.web.avatar.changed'), tone: 'success' });
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="mb-6 flex flex-wrap items-center gap-3">
      <Avatar name={user.fullName} src={user.avatarUrl ?? undefined} size={40} />
      <input
        ref={input}
        type="file"
        accept="image/*"
        aria-label={t('accounts.web.avatar.choose')}
        className="sr-only"
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void change(() => api.upload(changeAvatarContract, { file }));
        }}
      />
      <Button busy={busy} onClick={() => input.current?.click()}>
        {t('accounts.web.avatar.choose')}
      </Button>
      {user.avatarUrl !== null && (
        <Button variant="ghost" onClick={() => void change(() => api.call(removeAvatarContract))}>
          {t('accounts.web.avatar.remove')}
        </Button>
      )}
    </div>
  );
}
