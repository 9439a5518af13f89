import { defineNetworkRoute } from '#kernel/http';
import { feelColumnsContract } from '../../contract/feel.ts';
import { feelColumns } from '../feel/columns.ts';

export const feelColumnsRoute = defineNetworkRoute(feelColumnsContract, ({ services, principal, query }) =>
  feelColumns(services, principal, query.fileId),
);
