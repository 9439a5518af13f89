import type { LoginRole, OwnRoles } from './database-roles.ts';

/** The URLs under which the program's roles sign in. */
export type Logins = Readonly<Record<LoginRole, string>>;

export interface LoginKeys {
  /** Where the database is; its user and password are replaced. */
  readonly ownerUrl: string;
  readonly password: (role: LoginRole) => string;
}

export function loginsOf(keys: LoginKeys, roles: OwnRoles): Logins {
  return {
    app: loginUrl(keys, roles, 'app'),
    resolver: loginUrl(keys, roles, 'resolver'),
    jobs: loginUrl(keys, roles, 'jobs'),
  };
}

export function loginUrl(keys: LoginKeys, roles: OwnRoles, role: LoginRole): string {
  const url = new URL(keys.ownerUrl);
  url.username = roles[role];
  url.password = keys.password(role);
  return url.href;
}

/** Where the operator has given one role for everything. */
export const oneLogin = (appUrl: string): Logins => ({ app: appUrl, resolver: appUrl, jobs: appUrl });
