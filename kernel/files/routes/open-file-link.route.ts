import { openFileLinkContract } from '#kernel/contract';
import { defineDownloadRoute } from '#kernel/http';
import { openFileLink } from '../use-cases/file-link.ts';

export const openFileLinkRoute = defineDownloadRoute(openFileLinkContract, ({ services, params }) =>
  openFileLink(services, params.token),
);
