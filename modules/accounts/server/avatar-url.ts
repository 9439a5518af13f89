/** Where somebody's picture is; null for those who have none. */
export const avatarUrl = (row: { readonly avatar_key: string | null }): string | null =>
  row.avatar_key === null ? null : `/api/v1/avatars/${row.avatar_key}`;
