import { defineRoute } from '#kernel/http';
import { listQuestionsContract } from '../../contract/index.ts';
import { listQuestions } from '../use-cases/list-questions.ts';

export const listQuestionsRoute = defineRoute(listQuestionsContract, ({ scope, query }) =>
  listQuestions(scope, query),
);
