import { getFileContract } from '#kernel/contract';
import { defineDownloadRoute } from '#kernel/http';
import { serveMemberFile } from '../use-cases/serve-member-file.ts';

export const getFileRoute = defineDownloadRoute(getFileContract, ({ services, principal, params, query }) =>
  serveMemberFile(services, principal, { fileId: params.id, variant: query.variant }),
);
