import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Role, roles } from '#kernel/contract';
import { confirm, IconButton, Menu, type MenuEntry, toast } from '#ui';
import {
  changeMemberContract,
  listMembersContract,
  type Member,
  removeMemberContract,
} from '../../contract/index.ts';
import { useTellError } from '../data/query-error.tsx';
import { useApiMutation } from '../data/use-api-mutation.ts';
import { useSession } from '../session/session-context.tsx';
import { roleKeys } from './role-keys.ts';

/** What somebody who manages members may do about one of them. */
export function MemberMenu({ member, onTransfer }: { member: Member; onTransfer: () => void }) {
  const { t } = useTranslation();
  const { role: ownRole, reload, user, organisation } = useSession();
  const tell = useTellError();
  const { userId: id, fullName: name } = member;
  const own = id === user.id;
  const options = { invalidates: [listMembersContract], onError: tell };
  const change = useApiMutation(changeMemberContract, {
    ...options,
    onSuccess: async ({ role }) => {
      toast({ title: t('accounts.web.members.changed', { name, role: t(roleKeys[role]) }), tone: 'success' });
      if (own) await reload();
    },
  });
  const remove = useApiMutation(removeMemberContract, {
    ...options,
    onSuccess: () => toast({ title: t('accounts.web.members.removed', { name }), tone: 'success' }),
  });
  const askToRemove = async (): Promise<void> => {
    const sure = await confirm({
      title: t('accounts.web.members.remove_confirm', { name, organisation: organisation.name }),
      description: t('accounts.web.members.remove_help'),
      action: t('accounts.web.members.remove'),
      danger: true,
    });
    if (sure) remove.mutate({ params: { id } });
  };
  const setRole = (value: string): void => {
    const role = roles.find((one) => one === value);
    if (role && role !== member.role) change.mutate({ params: { id }, body: { role } });
  };
  const given = roles.filter((role: Role) => ownRole === 'owner' || role !== 'owner');
  const items: MenuEntry[] = [
    {
      kind: 'radio',
      key: 'role',
      label: t('accounts.web.members.role'),
      value: member.role,
      onValueChange: setRole,
      options: given.map((role) => ({ value: role, label: t(roleKeys[role]) })),
    },
    ...(own
      ? []
      : ([
          { kind: 'separator', key: 'line' },
          ...(ownRole === 'owner'
            ? [{ key: 'transfer', label: t('accounts.web.transfer.action'), onSelect: onTransfer }]
            : []),
          { key: 'remove', label: t('accounts.web.members.remove'), onSelect: () => void askToRemove() },
        ] satisfies MenuEntry[])),
  ];
  const label = t('accounts.web.members.menu', { name });
  return (
    <Menu
      label={label}
      align="end"
      trigger={<IconButton label={label} icon={<Ellipsis />} />}
      items={items}
    />
  );
}
