import { AsyncLocalStorage } from 'node:async_hooks';
import { createReadStream, mkdirSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FileStore } from '@tus/file-store';
import { EVENTS, Server, type Upload } from '@tus/server';
import { dataFolderOf } from '#kernel/config';
import { type Contract, filesErrors, largeFilePurpose } from '#kernel/contract';
import { AppError, fail } from '#kernel/errors';
import { type ProtocolContext, type RequestFacts, toAppError, toProblem } from '#kernel/http';
import { newId } from '#kernel/ids';
import type { Principal, Services } from '#kernel/scope';
import { creatorOf, storeFile } from '../use-cases/store-file.ts';
import { createUnfinished, type Unfinished } from './unfinished.ts';

/** Who speaks, for the hooks of the protocol's own server. */
interface Speaker {
  readonly services: Services;
  readonly principal: Principal;
  readonly request: RequestFacts;
}

const uploadsPath = '/api/v1/uploads';
/** What nobody goes on with is forgotten after a day. */
const expiryMs = 24 * 60 * 60 * 1000;
/** Of one person, unfinished. */
const mostUploads = 20;

/** A request of the protocol, as its route gets it. */
type Conversation = Speaker &
  Pick<ProtocolContext<Contract>, 'headers' | 'takeOver'> & {
    readonly params?: { readonly id: string } | undefined;
  };

const speakers = new AsyncLocalStorage<Speaker>();
const speaker = (): Speaker => {
  const found = speakers.getStore();
  if (!found) throw new Error('Nobody speaks.');
  return found;
};

const open = new WeakMap<Services, { readonly server: Server; readonly store: FileStore }>();

/** The protocol's server of this process. Processes that share the data folder share the uploads. */
function tusOf(services: Services) {
  const known = open.get(services);
  if (known) return known;
  const directory = join(dataFolderOf(services.config), 'uploads');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const store = new FileStore({ directory, expirationPeriodInMilliseconds: expiryMs });
  const isThere = async (id: string) => (await store.configstore.get(id)) !== undefined;
  const unfinished = createUnfinished(join(directory, 'begun'), isThere);
  const server = new Server({
    path: uploadsPath,
    datastore: store,
    maxSize: largeFilePurpose.maxBytes,
    generateUrl: (_request, { id }) => `${uploadsPath}/${id}`,
    namingFunction: () => newId(),
    // Only pages of our own may send at all; which ones, the server in front has decided.
    allowedOrigins: [],
    onIncomingRequest: async (request, id) => {
      if (request.method !== 'POST') await ownUpload(store, id);
    },
    onUploadCreate: (_request, upload) => admit(unfinished, upload),
    onUploadFinish: async (_request, upload) => {
      await keep(store, upload);
      return {};
    },
    onResponseError: (_request, error) => tellError(error),
  });
  server.on(EVENTS.POST_CREATE, (_request, { id }) => unfinished.note(ownerOf(speaker()), id));
  const made = { server, store };
  open.set(services, made);
  return made;
}

/**
 * Answers one request of the protocol.
 * @throws `files.upload_version`, and `files.not_found` for the address of an upload that is not the caller's
 */
export async function speakTus(given: Conversation): Promise<void> {
  const { server, store } = tusOf(given.services);
  await speakers.run(given, async () => {
    // First: what is somebody else's is not there, however it is asked for.
    if (given.params) await ownUpload(store, given.params.id);
    if (given.headers['tus-resumable'] === undefined) fail(filesErrors.uploadVersion);
    const { request, reply } = given.takeOver();
    const answer = await answerOf(server, request);
    const said = await answer.text();
    const refused = answer.status >= 400;
    // The protocol's server says some refusals itself before it asks how they are told.
    const body = refused && !said.startsWith('{') ? tellError({ status_code: answer.status }).body : said;
    const headers = new Headers(answer.headers);
    if (refused) headers.set('content-type', 'application/problem+json; charset=utf-8');
    headers.delete('content-length');
    reply.writeHead(answer.status, Object.fromEntries(headers));
    reply.end(request.method === 'HEAD' ? undefined : body);
    // What was not read of a part that is refused would be taken for the next request.
    if (!request.complete) request.socket.end();
  });
}

/** From the moment on that the reply is ours nobody else answers: a failure is told here, or the client waits for ever. */
async function answerOf(server: Server, request: IncomingMessage): Promise<Response> {
  try {
    return await server.handleWeb(toWeb(request));
  } catch (error) {
    const { status_code: status, body } = tellError(error);
    return new Response(body, { status });
  }
}

/** The protocol's server reads what browsers send; where it stands does not matter to it. */
function toWeb(request: IncomingMessage): Parameters<Server['handleWeb']>[0] {
  const { method = 'HEAD', url = '', headers } = request;
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  const asked = method === 'GET' ? 'HEAD' : method;
  const body = asked === 'PATCH' ? { body: Readable.toWeb(request), duplex: 'half' } : {};
  return new Request(new URL(url, 'http://upload.invalid'), {
    method: asked,
    headers: given,
    ...body,
  } as RequestInit);
}

/** The whole of an upload has come: a worker may have died before it was kept. */
export async function keepIfWhole(given: Speaker, id: string): Promise<void> {
  const { store } = tusOf(given.services);
  await speakers.run(given, async () => {
    const upload = await store.getUpload(id).catch(() => null);
    if (upload && upload.size === upload.offset && isOwn(upload)) await keep(store, upload);
  });
}

export async function forgetExpiredUploads(services: Services): Promise<void> {
  await tusOf(services).server.cleanUpExpiredUploads();
}

const ownerOf = ({ principal }: Speaker) => ({
  org: principal.orgId,
  creator: creatorOf(principal),
});

const isOwn = ({ metadata }: Upload): boolean =>
  Object.entries(ownerOf(speaker())).every(([key, value]) => metadata?.[key] === value);

async function ownUpload(store: FileStore, id: string): Promise<Upload> {
  const upload = await store.getUpload(id).catch(() => null);
  return upload && isOwn(upload) ? upload : fail(filesErrors.notFound);
}

async function admit(unfinished: Unfinished, upload: Upload): Promise<{ metadata: Upload['metadata'] }> {
  const owner = ownerOf(speaker());
  if ((await unfinished.count(owner)) >= mostUploads) fail(filesErrors.tooManyUploads, { most: mostUploads });
  return { metadata: { filename: upload.metadata?.filename ?? 'file', ...owner } };
}

/** The upload becomes a file under the same id; what may not be kept is forgotten. */
async function keep(store: FileStore, upload: Upload): Promise<void> {
  const { services, principal } = speaker();
  const path = upload.storage?.path ?? '';
  const staged = await services.staging.receive(createReadStream(path), largeFilePurpose.maxBytes);
  try {
    const file = { name: upload.metadata?.filename ?? 'file', staged };
    await storeFile(services, principal, { file, purpose: largeFilePurpose, id: upload.id });
  } catch (error) {
    if (error instanceof AppError && error.definition.status < 500) await forget(store, upload.id);
    throw error;
  } finally {
    await staged.discard();
  }
  await forget(store, upload.id);
}

/** Two requests may both have seen the last byte. */
async function forget(store: FileStore, id: string): Promise<void> {
  await store.remove(id).catch(() => undefined);
}

/** The protocol's own errors are told in our words too: a code, a sentence, what to do next. */
function tellError(error: unknown): { status_code: number; body: string } {
  const { services, request } = speaker();
  const told = fromProtocol(error) ?? toAppError(error);
  if (told.definition.status >= 500) services.log.error({ err: error }, 'an upload failed');
  const problem = toProblem(told, services.i18n, request.locale, request.requestId);
  return { status_code: problem.status, body: JSON.stringify(problem) };
}

function fromProtocol(error: unknown): AppError | undefined {
  const { status_code: status } = error as { readonly status_code?: unknown };
  if (error instanceof AppError) return error;
  if (typeof status !== 'number' || status >= 500) return undefined;
  if (status === 404 || status === 410) return new AppError(filesErrors.notFound);
  if (status === 413) {
    const megabytes = largeFilePurpose.maxBytes / (1024 * 1024);
    return new AppError(filesErrors.tooLarge, { vars: { megabytes } });
  }
  return new AppError(status === 409 ? filesErrors.wrongOffset : filesErrors.malformedUpload);
}
