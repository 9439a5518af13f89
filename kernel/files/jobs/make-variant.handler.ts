import { defineHandler } from '#kernel/module';
import { jobPrincipal } from '#kernel/scope';
import { makeVariant } from '../use-cases/make-variant.ts';
import { makeVariantJob } from './make-variant.job.ts';

export const makeVariantHandler = defineHandler(makeVariantJob, ({ services, orgId }, { fileId, variant }) =>
  makeVariant(services, jobPrincipal(orgId, 'files: a small version is made'), fileId, variant),
);
