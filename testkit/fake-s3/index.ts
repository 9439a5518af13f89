import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listen } from '../listen/index.ts';
import { Bucket, S3Error, tagOf } from './bucket.ts';
import { type Account, signatureProblem } from './signature.ts';

/** What the next matching request meets instead of its answer. */
export type Fault =
  | { readonly kind: 'error'; readonly status: number; readonly code: string }
  /** The answer's first bytes, and then the line is cut. */
  | { readonly kind: 'truncate'; readonly bytes: number }
  /** The work is done, and the line is cut before its answer. */
  | { readonly kind: 'silence' };

export interface FakeS3 {
  /** For `S3_URL`. */
  readonly url: string;
  readonly bucket: Bucket;
  /** `PUT /comptoir/...` of every request, refused ones included. */
  readonly log: string[];
  /** The next requests that match (method and query, `POST ?uploads`) meet these, one each. */
  fail(match: RegExp, ...faults: Fault[]): void;
  stop(): Promise<void>;
}

const account: Account = {
  accessKeyId: 'AKIAFAKE',
  secretAccessKey: 'fa/ke+secret=key',
  region: 'eu-west-3',
};
const bucketName = 'comptoir-test';
const pageSize = 10;

/** A server that speaks as much of S3 as a store of files needs, checks every signature, and fails when told. */
export async function startFakeS3(): Promise<FakeS3> {
  const bucket = new Bucket();
  const log: string[] = [];
  const faults: { match: RegExp; fault: Fault }[] = [];
  const takeFault = (line: string) => {
    const index = faults.findIndex(({ match }) => match.test(line));
    return index < 0 ? undefined : faults.splice(index, 1)[0]?.fault;
  };
  const { port, stop } = await listen(async (request, response) => {
    const line = `${request.method} ${request.url}`;
    log.push(line);
    const body = await buffer(request).catch(() => null);
    if (body) answer({ request, response, body, bucket, fault: takeFault(line) });
  });
  const login = `${account.accessKeyId}:${encodeURIComponent(account.secretAccessKey)}`;
  return {
    url: `s3://${login}@127.0.0.1:${port}/${bucketName}?region=${account.region}&pathStyle=1&tls=0`,
    bucket,
    log,
    fail: (match, ...given) => void faults.push(...given.map((fault) => ({ match, fault }))),
    stop,
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Buffer;
  readonly bucket: Bucket;
  readonly fault: Fault | undefined;
}

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

function answer(exchange: Exchange): void {
  const { request, response, fault } = exchange;
  const { status, headers = {}, body = '' } = outcome(exchange);
  if (fault?.kind === 'silence') return void response.destroy();
  const bytes = Buffer.from(body);
  const length = headers['content-length'] ?? String(bytes.length);
  response.writeHead(status, { 'content-type': 'application/xml', ...headers, 'content-length': length });
  if (fault?.kind === 'truncate') {
    response.write(bytes.subarray(0, fault.bytes), () => setTimeout(() => response.destroy(), 20));
  } else response.end(request.method === 'HEAD' ? undefined : bytes);
}

function outcome(exchange: Exchange): Answer {
  const { request, body, fault } = exchange;
  try {
    if (fault?.kind === 'error') throw new S3Error(fault.status, fault.code);
    const signed = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
    const problem = signatureProblem(signed, account, new Date());
    if (problem !== null) throw new S3Error(problem === 'XAmzContentSHA256Mismatch' ? 400 : 403, problem);
    return act(exchange);
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    const text = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${error.code}</Code><Message>x</Message></Error>`;
    return { status: error.status, body: text };
  }
}

function act(exchange: Exchange): Answer {
  const { request, bucket, body } = exchange;
  const url = new URL(request.url ?? '', 'http://fake');
  const [, name, ...path] = decodeURIComponent(url.pathname).split('/');
  if (name !== bucketName) throw new S3Error(404, 'NoSuchBucket');
  const key = path.join('/');
  const uploadId = url.searchParams.get('uploadId');
  const found = bucket.objects.get(key);
  switch (`${request.method}${uploadId === null ? '' : ' part'}`) {
    case 'GET':
    case 'HEAD':
      if (key === '') return list(bucket, url.searchParams);
      if (!found) throw new S3Error(404, 'NoSuchKey');
      return read(request, found.bytes);
    case 'PUT':
      bucket.put(key, body);
      return { status: 200, headers: { etag: tagOf(body) } };
    case 'DELETE':
      bucket.objects.delete(key);
      return { status: 204 };
    case 'POST':
      if (!url.searchParams.has('uploads')) throw new S3Error(405, 'MethodNotAllowed');
      return { status: 200, body: `<R><Key>${key}</Key><UploadId>${bucket.begin(key)}</UploadId></R>` };
    default:
      return actOnUpload(exchange, key, uploadId ?? '', url.searchParams);
  }
}

function actOnUpload(
  { request, bucket, body }: Exchange,
  key: string,
  id: string,
  query: URLSearchParams,
): Answer {
  if (request.method === 'PUT') {
    bucket.putPart(id, key, Number(query.get('partNumber')), body);
    return { status: 200, headers: { etag: tagOf(body) } };
  }
  if (request.method === 'DELETE') {
    bucket.abort(id, key);
    return { status: 204 };
  }
  const parts = [...String(body).matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>([^<]+)<\/ETag>/g)];
  bucket.complete(
    id,
    key,
    parts.map(([, number, tag]) => ({ number: Number(number), tag: tag ?? '' })),
  );
  return { status: 200, body: '<CompleteMultipartUploadResult/>' };
}

function read(request: IncomingMessage, bytes: Buffer): Answer {
  const headers = {
    etag: tagOf(bytes),
    'accept-ranges': 'bytes',
    'content-type': 'application/octet-stream',
  };
  const wanted = request.headers['if-match'];
  if (wanted !== undefined && wanted !== tagOf(bytes)) throw new S3Error(412, 'PreconditionFailed');
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (!range)
    return { status: 200, headers: { ...headers, 'content-length': String(bytes.length) }, body: bytes };
  const [start, end] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
  // A range whose end lies before its start is no range: it is ignored (RFC 9110, 14.2).
  if (Number(range[2]) < start) return { status: 200, headers, body: bytes };
  if (start >= bytes.length) throw new S3Error(416, 'InvalidRange');
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${bytes.length}` },
    body: bytes.subarray(start, end + 1),
  };
}

function list(bucket: Bucket, query: URLSearchParams): Answer {
  if (query.get('list-type') !== '2') throw new S3Error(400, 'InvalidArgument');
  const after = query.get('continuation-token') ?? '';
  const keys = [...bucket.objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '')).sort();
  const rest = keys.filter((key) => key > after);
  const page = rest.slice(0, pageSize);
  const contents = page.map((key) => {
    const { bytes, modifiedAt } = bucket.objects.get(key) ?? {
      bytes: Buffer.alloc(0),
      modifiedAt: new Date(0),
    };
    return `<Contents><Key>${key}</Key><LastModified>${modifiedAt.toISOString()}</LastModified><Size>${bytes.length}</Size></Contents>`;
  });
  const next = rest.length > pageSize ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
  return { status: 200, body: `<ListBucketResult>${contents.join('')}${next}</ListBucketResult>` };
}
