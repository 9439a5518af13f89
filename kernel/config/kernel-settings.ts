import * as z from 'zod';
import { defineSetting } from './config.ts';
import { s3PlaceSchema } from './s3-place.ts';
import { trustedProxiesSchema } from './trusted-proxies.ts';

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

const onOff = (fallback: 'on' | 'off') =>
  z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default(fallback)
    .transform((word) => word === 'on');

/** Settings that the kernel owns. */
export const kernelSettings = {
  host: defineSetting({
    name: 'HOST',
    schema: z.string().default('127.0.0.1'),
    shown: '127.0.0.1',
    description: 'Address to listen on; 0.0.0.0 inside a container.',
  }),
  port: defineSetting({
    name: 'PORT',
    schema: z.coerce.number({ error: 'must be a port' }).int().min(0).max(65535).default(8080),
    shown: '8080',
    description: 'Port to listen on; 0 takes a free one.',
  }),
  dataFolder: defineSetting({
    name: 'COMPTOIR_DATA',
    schema: z.string().default('./data'),
    shown: './data',
    description: 'Folder for the embedded database, generated secrets and logs.',
  }),
  publicUrl: defineSetting({
    name: 'PUBLIC_URL',
    schema: z.url({ error: 'must be a URL', protocol: /^https?$/ }).optional(),
    shown: 'http://HOST:PORT',
    description:
      'Address under which people reach the installation; https makes cookies Secure and sends HSTS.',
  }),
  databaseUrl: defineSetting({
    name: 'DATABASE_URL',
    schema: z.url({ error: 'must be a postgres:// URL', protocol: /^postgres(ql)?$/ }).optional(),
    shown: 'the embedded PostgreSQL',
    description:
      "The database owner's URL (PostgreSQL 15 or later, UTF-8); it serves the migrator, which creates the program's own roles.",
    secret: true,
  }),
  databaseAppUrl: defineSetting({
    name: 'DATABASE_APP_URL',
    schema: z.url({ error: 'must be a postgres:// URL', protocol: /^postgres(ql)?$/ }).optional(),
    shown: "roles that DATABASE_URL's owner creates",
    description:
      'The URL of a role made for the program, where the owner may create none; row-level security must bind it. Processes of the role api or worker need only this one.',
    secret: true,
  }),
  redisUrl: defineSetting({
    name: 'REDIS_URL',
    schema: z.url({ error: 'must be a redis:// URL', protocol: /^rediss?$/ }).optional(),
    shown: 'queues on PostgreSQL',
    description: 'Redis or Valkey for queues and shared rate limits.',
    secret: true,
  }),
  s3Url: defineSetting({
    name: 'S3_URL',
    schema: s3PlaceSchema.optional(),
    shown: 'files in the data folder',
    description:
      'Bucket that keeps the files: s3://key:secret@host/bucket?region=eu-west-3, with pathStyle and tls (1 or 0) where their defaults are wrong.',
    secret: true,
  }),
  trustProxy: defineSetting({
    name: 'TRUST_PROXY',
    schema: trustedProxiesSchema,
    shown: 'none',
    description:
      'Addresses or ranges of the proxies whose X-Forwarded-For is believed, separated by commas (`loopback` is one), or how many proxies stand in front.',
  }),
  metricsToken: defineSetting({
    name: 'METRICS_TOKEN',
    schema: z.string().min(16, 'must have at least 16 characters').optional(),
    shown: 'loopback only',
    description: 'Bearer token for /metrics; without it only the machine itself may read them.',
    secret: true,
  }),
  outboundAllow: defineSetting({
    name: 'OUTBOUND_ALLOW',
    schema: list,
    shown: 'none',
    description:
      'Hosts (host or host:port, separated by commas) that may be called although they are private.',
  }),
  secretKey: defineSetting({
    name: 'SECRET_KEY',
    schema: z.string().optional(),
    shown: 'generated into the data folder',
    description: 'At least 32 characters, from which every key is derived; required in production.',
    secret: true,
  }),
  secretKeyPrevious: defineSetting({
    name: 'SECRET_KEY_PREVIOUS',
    schema: z.string().optional(),
    shown: 'none',
    description: 'The former SECRET_KEY, accepted while it is being replaced.',
    secret: true,
  }),
  drainSeconds: defineSetting({
    name: 'DRAIN_SECONDS',
    schema: z.coerce.number({ error: 'must be a number of seconds' }).int().min(0).max(300).default(0),
    shown: '0',
    description:
      'How long a process that was told to stop still serves while /health/ready says 503, so that a load balancer turns away in time.',
  }),
  rateLimits: defineSetting({
    name: 'RATE_LIMITS',
    schema: onOff('on'),
    shown: 'on',
    description: 'off lifts every rate limit, for load tests; refused in production.',
  }),
  rateLimitPerMinute: defineSetting({
    name: 'RATE_LIMIT_PER_MINUTE',
    schema: z.coerce.number({ error: 'must be a number' }).int().min(1).default(600),
    shown: '600',
    description: 'Requests a minute of one signed-in user or one address.',
  }),
  mailInPort: defineSetting({
    name: 'MAIL_IN_PORT',
    schema: z.coerce.number({ error: 'must be a port' }).int().min(0).max(65535).default(2525),
    shown: '2525',
    description: 'Port on which mail is received (SMTP); 0 receives none.',
  }),
  logLevel: defineSetting({
    name: 'LOG_LEVEL',
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
    shown: 'info',
    description: 'The least severe entry that is logged, until an administrator chooses another.',
  }),
  logFile: defineSetting({
    name: 'LOG_FILE',
    schema: z.string().optional(),
    shown: 'logs/comptoir.log in the data folder; none in production',
    description:
      'File of the log, put aside at 10 MB and every day (UTC), kept for 30 days; in production beside standard output.',
  }),
} as const;
