/** Where a bucket is and how it is asked, as `S3_URL` says it. */
export interface S3Place {
  /** `https://s3.eu-west-3.amazonaws.com`, `http://minio:9000` */
  readonly endpoint: URL;
  readonly bucket: string;
  /** Before every key, ending in `/`; or ''. */
  readonly prefix: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** The bucket stands in the path (MinIO and most others), not in the host's name (Amazon). */
  readonly pathStyle: boolean;
}

const bucketForm = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const switches: Readonly<Record<string, boolean>> = { '1': true, on: true, '0': false, off: false };

/**
 * Reads `s3://key:secret@host[:port]/bucket[/folder]?region=eu-west-3&pathStyle=1&tls=0`. Key and secret are
 * percent-encoded where they hold `/`, `+`, `@` or `:`.
 * @throws saying what is wrong, and never the value: it holds a secret
 */
export function parseS3Url(text: string): S3Place {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 's3:' || url.hostname === '') throw new Error('must be s3://key:secret@host/bucket');
  if (url.username === '' || url.password === '') throw new Error('names no access key and secret');
  const [bucket = '', ...folders] = url.pathname.split('/').filter((part) => part !== '');
  if (!bucketForm.test(bucket)) throw new Error('names no bucket');
  const unknown = [...url.searchParams.keys()].find((name) => !['region', 'pathStyle', 'tls'].includes(name));
  if (unknown !== undefined) throw new Error('knows only region, pathStyle and tls after the bucket');
  const amazon = url.hostname.endsWith('.amazonaws.com');
  return {
    endpoint: new URL(`${flag(url, 'tls', true) ? 'https' : 'http'}://${url.host}`),
    bucket,
    prefix: folders.map((part) => `${part}/`).join(''),
    region: url.searchParams.get('region') ?? regionOf(url.hostname),
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    pathStyle: flag(url, 'pathStyle', !amazon),
  };
}

function flag(url: URL, name: string, fallback: boolean): boolean {
  const given = url.searchParams.get(name);
  if (given === null) return fallback;
  const value = switches[given];
  if (value === undefined) throw new Error(`takes 1 or 0 for ${name}`);
  return value;
}

/** Amazon's hosts say it; other servers take any, and this is what they expect unless told. */
const regionOf = (hostname: string) =>
  /^s3[.-]([a-z0-9-]+)\.amazonaws\.com$/.exec(hostname)?.[1] ?? 'us-east-1';
