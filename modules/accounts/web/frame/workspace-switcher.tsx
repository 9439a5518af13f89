import { ChevronsUpDown, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { Avatar, lazyDialog, Menu, RailButton } from '#ui';
import { useTellError } from '../data/query-error.tsx';
import { useSession } from '../session/session-context.tsx';

const CreateOrganisation = lazyDialog(() => import('./create-organisation.tsx'));

/** Where we work, and the way to the other organisations of this person. */
export function WorkspaceSwitcher({ collapsed }: { collapsed: boolean }) {
  const { t } = useTranslation();
  const { organisation, organisations, switchTo } = useSession();
  const tell = useTellError();
  const go = useGo();
  const [creating, setCreating] = useState(false);
  const choose = (id: string): void => {
    if (id === organisation.id) return;
    // Whatever is open belongs to the organisation that is being left.
    switchTo(id).then(() => go('/'), tell);
  };
  return (
    <>
      <Menu
        label={t('accounts.web.workspace.label')}
        trigger={
          <RailButton
            collapsed={collapsed}
            strong
            label={organisation.name}
            picture={<Avatar name={organisation.name} square size={collapsed ? 32 : 24} />}
            trailing={<ChevronsUpDown className="shrink-0 text-ink-soft" aria-hidden />}
          />
        }
        items={[
          {
            kind: 'radio',
            key: 'organisations',
            label: t('accounts.web.workspace.organisations'),
            value: organisation.id,
            onValueChange: choose,
            options: organisations.map(({ id, name }) => ({
              value: id,
              label: name,
              icon: <Avatar name={name} square size={20} />,
            })),
          },
          { kind: 'separator', key: 'line' },
          {
            key: 'create',
            label: t('accounts.web.workspace.create'),
            icon: <Plus />,
            onSelect: () => setCreating(true),
          },
        ]}
      />
      <CreateOrganisation open={creating} onOpenChange={setCreating} />
    </>
  );
}
