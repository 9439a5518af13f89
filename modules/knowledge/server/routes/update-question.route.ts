import { defineRoute } from '#kernel/http';
import { updateQuestionContract } from '../../contract/index.ts';
import { updateQuestion } from '../use-cases/update-question.ts';

export const updateQuestionRoute = defineRoute(updateQuestionContract, ({ scope, params, body }) =>
  updateQuestion(scope, params.id, body),
);
