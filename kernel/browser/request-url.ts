import type { Contract } from '#kernel/contract';

/** The parts of a request as they leave, whatever the contract. */
export interface LooseRequest {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly file?: Blob;
  /** Of the file. */
  readonly name?: string;
}

/** Path and query of a call; values that are undefined, null or '' are left out of the query. */
export function requestUrl(contract: Contract, request: LooseRequest): string {
  const path = contract.path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(String(request.params?.[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value === undefined || value === null || value === '') continue;
    query.set(name, String(value));
  }
  return query.size > 0 ? `${path}?${query}` : path;
}
