import { defineRoute } from '#kernel/http';
import { listStatementSubjectsContract } from '../../contract/index.ts';
import { listStatementSubjects } from '../use-cases/list-statement-subjects.ts';

export const listStatementSubjectsRoute = defineRoute(listStatementSubjectsContract, ({ scope, query }) =>
  listStatementSubjects(scope, query),
);
