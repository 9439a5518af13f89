import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BootOptions, boot, type Installation } from '#kernel/boot';
import { manualClock } from '#kernel/clock';
import type { Dns } from '#kernel/dns';
import { createLogger } from '#kernel/log';
import { serverModules } from '../modules/index.server.ts';
import { encodeUpload, type Upload } from './encode-upload.ts';
import { fakeDns } from './fake-dns.ts';
import { freePort } from './free-port.ts';
import { type TestDatabase, testDatabase } from './test-database.ts';
import { testSecretKey } from './test-secret-key.ts';

export interface TestApp {
  readonly installation: Installation;
  readonly database: TestDatabase;
  /** Of which further processes are as well. */
  readonly environment: Readonly<Record<string, string>>;
  readonly clock: ReturnType<typeof manualClock>;
  /** Where mail is taken; 0 where it is not. */
  readonly mailPort: number;
  /** Calls the API in process. */
  call(method: Method, path: string, options?: CallOptions): Promise<Reply>;
  stop(): Promise<void>;
}

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface CallOptions {
  readonly token?: string;
  readonly body?: unknown;
  /** Sends a file as a browser's form does, its fields before it. */
  readonly upload?: Upload;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, string>>;
  readonly ip?: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: readonly { name: string; value: string; [attribute: string]: unknown }[];
  // A test reads what it expects; a wrong guess fails there.
  // biome-ignore lint/suspicious/noExplicitAny: bodies differ by endpoint and tests assert their shape
  readonly body: any;
  readonly text: string;
  readonly bytes: Buffer;
}

/** The whole application on a database of its own, with a clock that moves when told. */
export async function testApp(
  options: {
    environment?: Record<string, string>;
    demo?: boolean;
    mailIn?: boolean;
    dns?: Dns;
    /** `api` works on nothing: a test has processes of its own that do. */
    role?: BootOptions['role'];
  } = {},
): Promise<TestApp> {
  const database = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-app-'));
  const mailPort = options.mailIn ? await freePort() : 0;
  const clock = manualClock(new Date().toISOString());
  const environment = {
    NODE_ENV: 'test',
    PORT: '0',
    COMPTOIR_DATA: folder,
    DATABASE_URL: database.url,
    SECRET_KEY: testSecretKey,
    RATE_LIMITS: 'off',
    MAIL_IN_PORT: String(mailPort),
    // What this machine happens to have is no part of a test.
    APERTIUM: 'off',
    ...options.environment,
  };
  const installation = await boot({
    modules: serverModules,
    role: options.role,
    demo: options.demo ?? false,
    clock,
    log: createLogger({ level: 'silent' }),
    dns: options.dns ?? noNames(),
    environment,
  });
  return {
    installation,
    database,
    environment,
    clock,
    mailPort,
    call: (method, path, call = {}) => inject(installation, method, path, call),
    async stop() {
      await installation.stop();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** No test asks the network. */
function noNames(): Dns {
  const dns = fakeDns();
  dns.silence();
  return dns;
}

async function inject(
  installation: Installation,
  method: Method,
  url: string,
  call: CallOptions,
): Promise<Reply> {
  const form = call.upload && encodeUpload(call.upload);
  const payload = form?.body ?? call.body;
  const reply = await installation.server.inject({
    method,
    url,
    headers: {
      ...(call.token !== undefined && { authorization: `Bearer ${call.token}` }),
      ...(form && { 'content-type': form.contentType }),
      ...call.headers,
    },
    ...(payload !== undefined && { payload: payload as object }),
    ...(call.cookies && { cookies: { ...call.cookies } }),
    ...(call.ip !== undefined && { remoteAddress: call.ip }),
  });
  const json = String(reply.headers['content-type'] ?? '').includes('json');
  return {
    status: reply.statusCode,
    headers: reply.headers,
    cookies: reply.cookies as Reply['cookies'],
    body: json ? reply.json() : undefined,
    text: reply.body,
    bytes: reply.rawPayload,
  };
}
