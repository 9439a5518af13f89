import { defineRoute } from '#kernel/http';
import { updateTeamContract } from '../../contract/index.ts';
import { saveTeam } from '../use-cases/save-team.ts';

export const updateTeamRoute = defineRoute(updateTeamContract, ({ scope, params, body }) =>
  saveTeam(scope, body, params.id),
);
