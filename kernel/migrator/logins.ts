import type { DatabaseRoles, LoginRole } from './database-roles.ts';

/** The URLs under which the program's roles sign in. */
export type Logins = Readonly<Record<LoginRole, string>>;

export interface LoginKeys {
  /** Where the database is; its user and password are replaced. */
  readonly ownerUrl: string;
  readonly password: (role: LoginRole) => string;
}

export function loginsOf(keys: LoginKeys, roles: DatabaseRoles): Logins {
  return {
    app: loginUrl(keys, roles, 'app'),
    resolver: loginUrl(keys, roles, 'resolver'),
    jobs: loginUrl(keys, roles, 'jobs'),
  };
}

export function loginUrl(keys: LoginKeys, roles: DatabaseRoles, role: LoginRole): string {
  const url = new URL(keys.ownerUrl);
  url.username = roles[role];
  url.password = keys.password(role);
  return url.href;
}
