import type { Contract } from '#kernel/contract';

/** The key of a query: the contract's id, and the request where it matters. */
export const apiKey = (contract: Pick<Contract, 'id'>, request?: unknown): readonly unknown[] =>
  request === undefined ? [contract.id] : [contract.id, request];
