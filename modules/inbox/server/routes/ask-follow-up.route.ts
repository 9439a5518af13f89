import { defineRoute } from '#kernel/http';
import { askFollowUpContract } from '../../contract/index.ts';
import { askFollowUp } from '../use-cases/ask-follow-up.ts';

export const askFollowUpRoute = defineRoute(askFollowUpContract, ({ scope, params, body }) =>
  askFollowUp(scope, params, body),
);
