import { defineRoute } from '#kernel/http';
import { listTranslationsContract } from '../../contract/index.ts';
import { listTranslations } from '../use-cases/list-translations.ts';

export const listTranslationsRoute = defineRoute(listTranslationsContract, ({ scope, params, query }) =>
  listTranslations(scope, params.id, query.to),
);
