import { CommandError } from '#kernel/module';

/** EX_DATAERR of sysexits.h. */
const badData = 65;

/** The file is no archive that can be read with this key; nothing was written. */
export class ArchiveError extends CommandError {
  constructor(message: string) {
    super(message, badData);
  }
}
