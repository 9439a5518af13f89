import type { Session as Transaction } from '#kernel/scope';
import type { AccountsTables, AvatarRow, UserRow } from './tables.ts';

const avatars = (transaction: Transaction) => transaction.tables<AccountsTables>();

/** Puts a picture in the place of the one before it. */
export async function replaceAvatar(transaction: Transaction, avatar: AvatarRow): Promise<UserRow> {
  await deleteAvatar(transaction, avatar.user_id);
  await avatars(transaction).insertInto('user_avatars').values(avatar).execute();
  return nameAvatar(transaction, avatar.user_id, avatar.key);
}

export async function removeAvatar(transaction: Transaction, userId: string): Promise<void> {
  await deleteAvatar(transaction, userId);
  await nameAvatar(transaction, userId, null);
}

export async function avatarByKey(transaction: Transaction, key: string): Promise<AvatarRow | undefined> {
  return avatars(transaction)
    .selectFrom('user_avatars')
    .selectAll()
    .where('key', '=', key)
    .executeTakeFirst();
}

async function deleteAvatar(transaction: Transaction, userId: string): Promise<void> {
  await avatars(transaction).deleteFrom('user_avatars').where('user_id', '=', userId).execute();
}

async function nameAvatar(transaction: Transaction, userId: string, key: string | null): Promise<UserRow> {
  return avatars(transaction)
    .updateTable('users')
    .set({ avatar_key: key, updated_at: transaction.now() })
    .where('id', '=', userId)
    .returningAll()
    .executeTakeFirstOrThrow();
}
