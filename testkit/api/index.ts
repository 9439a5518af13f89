import type { Contract, RequestOf, ResponseOf } from '#kernel/contract';
import { loginContract, registerContract } from '#modules/accounts/contract';

interface Sending {
  /** Of a POST that may be sent twice. */
  readonly idempotencyKey?: string;
  /** For an endpoint that takes a file. */
  readonly file?: File;
}

/** The API of a server that runs as a process, typed by its contracts. */
export interface Api {
  /** @throws Refused where the answer is no success; whatever `fetch` throws where nobody answers */
  call<C extends Contract>(contract: C, request: RequestOf<C>, sending?: Sending): Promise<ResponseOf<C>>;
  /** The bytes that an endpoint answers. */
  download<C extends Contract>(contract: C, request: RequestOf<C>): Promise<Buffer>;
}

/** The server has said no. */
export class Refused extends Error {
  readonly status: number;
  constructor(contract: Contract, status: number, said: string) {
    super(`${contract.id} answered ${status}: ${said}`);
    this.status = status;
  }
}

/** The parts of a request, whatever the contract. */
interface Parts {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** Longer than any answer takes, also while processes are killed. */
const mostMs = 30_000;

/** @param token who asks; without it, nobody */
export function createApi(url: string, token?: string): Api {
  const ask = async (contract: Contract, parts: Parts, { idempotencyKey, file }: Sending) => {
    const reply = await fetch(url + pathOf(contract, parts), {
      method: contract.method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(parts.body !== undefined && { 'content-type': 'application/json' }),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      },
      ...(parts.body !== undefined && { body: JSON.stringify(parts.body) }),
      ...(file && { body: formWith(file) }),
      signal: AbortSignal.timeout(mostMs),
    });
    const bytes = Buffer.from(await reply.arrayBuffer());
    if (!reply.ok) throw new Refused(contract, reply.status, String(bytes));
    return bytes;
  };
  return {
    async call<C extends Contract>(contract: C, request: RequestOf<C>, sending: Sending = {}) {
      const bytes = await ask(contract, request ?? {}, sending);
      // The server parses each answer by the contract on its way out.
      return (bytes.length === 0 ? undefined : JSON.parse(String(bytes))) as ResponseOf<C>;
    },
    download: (contract, request) => ask(contract, request ?? {}, {}),
  };
}

function pathOf({ path }: Contract, { params, query = {} }: Parts): string {
  const filled = path.replace(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(String(params?.[name])),
  );
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) given.set(name, String(value));
  return given.size === 0 ? filled : `${filled}?${given}`;
}

function formWith(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}

/** A new organisation of a French shop, seen by its owner. */
export async function openAccount(url: string, name = 'Maison Test') {
  const person = {
    email: `owner-of-${name.toLowerCase().replaceAll(' ', '-')}@test.example`,
    password: 'Vélo-Nuage-Tambour-47',
  };
  const body = { ...person, fullName: 'Odile Martin', organisationName: name, locale: 'fr' as const };
  const account = await createApi(url).call(registerContract, { body });
  return { ...account, ...person, api: createApi(url, account.accessToken) };
}

/** The demo shop, seen by its owner. */
export async function enterDemo({ url, demoPassword }: { url: string; demoPassword: string }): Promise<Api> {
  const body = { email: 'demo@comptoir.example', password: demoPassword };
  return createApi(url, (await createApi(url).call(loginContract, { body })).accessToken);
}
