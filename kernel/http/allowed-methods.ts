/** A path that something answers, in Fastify's form (`/api/v1/contacts/:id`), and with which method. */
export interface KnownPath {
  readonly method: string;
  readonly path: string;
}

/**
 * Tells with which methods a path may be asked; none for a path that is unknown. It is asked about what was not found,
 * to tell a wrong method from a wrong address (RFC 9110, 15.5.6). The path that stands for any other (`/*`) is not known.
 */
export function createAllowedMethods(known: readonly KnownPath[]): (path: string) => string[] {
  const paths = known
    .filter(({ path }) => path !== '/*')
    .map(({ method, path }) => ({ method, pattern: patternOf(path) }));
  return (path) => {
    const plain = path.length > 1 ? path.replace(/\/$/, '') : path;
    const methods = paths.filter(({ pattern }) => pattern.test(plain)).map(({ method }) => method);
    return [...new Set(methods.includes('GET') ? ['HEAD', ...methods] : methods)].sort();
  };
}

const patternOf = (path: string) =>
  new RegExp(
    `^${path
      .replace(/[.+?^$(){}|[\]\\]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+')
      .replace(/\*$/, '.*')}$`,
  );
