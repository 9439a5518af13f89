import { CircleUser, LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Avatar, Menu, RailButton, useTheme } from '#ui';
import { useTellError } from '../data/query-error.tsx';
import { useSession } from '../session/session-context.tsx';
import { themeChoices } from '../settings/theme-choices.ts';

/** The person: their profile, the theme, the way out. */
export function UserMenu({ collapsed }: { collapsed: boolean }) {
  const { t } = useTranslation();
  const { user, signOut } = useSession();
  const { choice, setChoice } = useTheme();
  const tell = useTellError();
  return (
    <Menu
      label={t('accounts.web.person.menu')}
      side="top"
      trigger={
        <RailButton
          collapsed={collapsed}
          label={user.fullName}
          picture={
            <Avatar
              name={user.fullName}
              src={user.avatarUrl ?? undefined}
              size={20}
              className={collapsed ? undefined : '-ms-0.5'}
            />
          }
        />
      }
      items={[
        {
          kind: 'link',
          key: 'profile',
          label: t('accounts.web.settings.profile'),
          icon: <CircleUser />,
          href: '/settings/profile',
        },
        {
          kind: 'radio',
          key: 'theme',
          label: t('accounts.web.theme.label'),
          value: choice,
          onValueChange: (value) => {
            const found = themeChoices.find((one) => one.value === value);
            if (found) setChoice(found.value);
          },
          options: themeChoices.map(({ value, labelKey }) => ({ value, label: t(labelKey) })),
        },
        { kind: 'separator', key: 'line' },
        {
          key: 'out',
          label: t('accounts.web.person.sign_out'),
          icon: <LogOut />,
          onSelect: () => void signOut().catch(tell),
        },
      ]}
    />
  );
}
