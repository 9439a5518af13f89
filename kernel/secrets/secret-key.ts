const MIN_CHARACTERS = 32;
/** Fewer distinct characters than this is a keyboard held down, not a key: 32 random hex digits have 13 or more in practice. */
const MIN_DISTINCT_CHARACTERS = 8;

/** Beginnings and middles that appear in documentation, examples and habit, compared without case and punctuation. */
const KNOWN_FRAGMENTS = [
  'changeme',
  'changethis',
  'replaceme',
  'replacethis',
  'yoursecret',
  'secretkeyhere',
  'mysecret',
  'supersecret',
  'thisisasecret',
  'notasecret',
  'insecure',
  'example',
  'placeholder',
  'comptoirsecret',
  'development',
  'testsecret',
  'secretsecret',
  'passwordpassword',
  'correcthorsebatterystaple',
];

/** Sequences that a finger makes; a key inside their repetition is one that everybody can guess. */
const KNOWN_RUNS = [
  '0123456789',
  '1234567890',
  '0123456789abcdef',
  'abcdefghijklmnopqrstuvwxyz',
  'abcdefghijklmnopqrstuvwxyz0123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
];

export interface SecretKeyRules {
  /** In production a known value is refused too, elsewhere only a short one. True unless told. */
  production?: boolean;
  /** The variable's name as the message shall give it. */
  variable?: string;
}

/** The key that protects everything is missing, too short or known. Names the variable, never its value. */
export class SecretKeyError extends Error {
  override readonly name = 'SecretKeyError';
  readonly code = 'config_invalid';
  constructor(
    readonly variable: string,
    problem: string,
  ) {
    super(
      `${variable} ${problem}: set it to ${MIN_CHARACTERS} or more random characters (openssl rand -base64 48)`,
    );
  }
}

/** Throws SecretKeyError unless the value can serve as the installation's key. */
export function assertSecretKey(
  value: string | undefined,
  rules: SecretKeyRules = {},
): asserts value is string {
  const variable = rules.variable ?? 'SECRET_KEY';
  if (!value) throw new SecretKeyError(variable, 'is missing');
  if ([...value].length < MIN_CHARACTERS) throw new SecretKeyError(variable, 'is too short');
  if (rules.production !== false && isKnown(value))
    throw new SecretKeyError(variable, 'is a known or guessable value');
}

function isKnown(value: string): boolean {
  const plain = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (new Set(value).size < MIN_DISTINCT_CHARACTERS || isRepetition(value)) return true;
  if (KNOWN_FRAGMENTS.some((fragment) => plain.includes(fragment))) return true;
  return KNOWN_RUNS.some((run) => run.repeat(Math.ceil(plain.length / run.length) + 1).includes(plain));
}

/** One block said over and over: a text is a repetition exactly when it stands inside its own doubling, ends cut off. */
function isRepetition(value: string): boolean {
  return (value + value).slice(1, -1).includes(value);
}
