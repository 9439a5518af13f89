import { useApiQuery } from '#modules/accounts/web';
import { listTeamsContract, type Team } from '../../contract/index.ts';

/** The organisation's teams. */
export const useTeams = (): readonly Team[] => useApiQuery(listTeamsContract, undefined).data?.items ?? [];
