/** The four roles of a member, from most to least trusted. */
export const roles = ['owner', 'admin', 'member', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** Something a member may do. `name` is `module.verb`; `roles` are those that hold it by default. */
export interface Permission {
  readonly name: string;
  readonly roles: readonly Role[];
}

export function definePermission(permission: Permission): Permission {
  return permission;
}
