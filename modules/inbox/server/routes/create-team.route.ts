import { defineRoute } from '#kernel/http';
import { createTeamContract } from '../../contract/index.ts';
import { saveTeam } from '../use-cases/save-team.ts';

export const createTeamRoute = defineRoute(createTeamContract, ({ scope, body }) => saveTeam(scope, body));
