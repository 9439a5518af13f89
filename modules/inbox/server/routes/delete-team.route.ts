import { defineRoute } from '#kernel/http';
import { deleteTeamContract } from '../../contract/index.ts';
import { deleteTeam } from '../use-cases/delete-team.ts';

export const deleteTeamRoute = defineRoute(deleteTeamContract, ({ scope, params }) =>
  deleteTeam(scope, params.id),
);
