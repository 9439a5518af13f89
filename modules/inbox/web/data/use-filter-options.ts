import { useTranslation } from 'react-i18next';
import { listMembersContract } from '#modules/accounts/contract';
import { useApiQuery } from '#modules/accounts/web';
import { listChannelsContract } from '../../contract/index.ts';

interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** What the filters offer at once; whoever has more channels or members than these finds them by the search. */
const most = 100;

export function useChannelOptions(): readonly FilterOption[] {
  const channels = useApiQuery(listChannelsContract, { query: { limit: most } }).data?.items ?? [];
  return channels.map(({ id, name }) => ({ value: id, label: name }));
}

/** Me, nobody, and every member who may be given a conversation. */
export function useAssigneeOptions(): readonly FilterOption[] {
  const { t } = useTranslation();
  const members = useApiQuery(listMembersContract, { query: { limit: most } }).data?.items ?? [];
  return [
    { value: 'me', label: t('inbox.filter.me') },
    { value: 'none', label: t('inbox.assignee.none') },
    ...members
      .filter(({ role }) => role !== 'viewer')
      .map(({ userId, fullName }) => ({ value: userId, label: fullName })),
  ];
}
