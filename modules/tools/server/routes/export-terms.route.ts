import { defineDownloadRoute } from '#kernel/http';
import { exportTermsContract } from '../../contract/index.ts';
import { exportTerms } from '../use-cases/export-terms.ts';

export const exportTermsRoute = defineDownloadRoute(exportTermsContract, ({ services, principal, params }) =>
  exportTerms(services, principal, params.id),
);
