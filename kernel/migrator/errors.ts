/**
 * A URL leads to no database, or to no role, that this program can run on; the message holds neither the URL nor its
 * password.
 */
export class DatabaseUnusableError extends Error {
  readonly setting: 'DATABASE_URL' | 'DATABASE_APP_URL';

  constructor(
    message: string,
    { setting = 'DATABASE_URL', cause }: { setting?: DatabaseUnusableError['setting']; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.setting = setting;
  }
}
