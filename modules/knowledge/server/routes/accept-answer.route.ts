import { defineRoute } from '#kernel/http';
import { acceptAnswerContract } from '../../contract/index.ts';
import { acceptAnswer } from '../use-cases/accept-answer.ts';

export const acceptAnswerRoute = defineRoute(acceptAnswerContract, ({ scope, params, body }) =>
  acceptAnswer(scope, params.id, body),
);
