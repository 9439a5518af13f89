import { defineRoute } from '#kernel/http';
import { listTeamsContract } from '../../contract/index.ts';
import { listTeams } from '../use-cases/list-teams.ts';

export const listTeamsRoute = defineRoute(listTeamsContract, ({ scope }) => listTeams(scope));
