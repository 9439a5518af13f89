import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { defineCheck, type Finding } from '#kernel/module';
import { nearestFolder } from './nearest-folder.ts';

/** What opens something: nobody but the owner may read it. */
const secretFiles = ['secret-key', 'postgres.password', 'demo-password'];
const openToOthers = 0o077;
/** Root's folder may be passed through by the database's own user. */
const readableByOthers = 0o066;

type Code = 'right' | 'not_yet' | 'not_writable' | 'open' | 'file_open';

export const dataFolderCheck = defineCheck({
  name: 'checks.data_folder',
  findings: { right: 'pass', not_yet: 'pass', not_writable: 'fail', open: 'warn', file_open: 'fail' },
  async look({ dataFolder }): Promise<Finding<Code>[]> {
    const vars = { folder: dataFolder };
    if (!isWritable(nearestFolder(dataFolder))) return [{ code: 'not_writable', vars }];
    if (!existsSync(dataFolder)) return [{ code: 'not_yet', vars }];
    const wrong: Finding<Code>[] = [];
    if ((statSync(dataFolder).mode & readableByOthers) !== 0) wrong.push({ code: 'open', vars });
    for (const name of secretFiles) {
      const path = join(dataFolder, name);
      if (existsSync(path) && (statSync(path).mode & openToOthers) !== 0)
        wrong.push({ code: 'file_open', vars: { file: path } });
    }
    return wrong.length > 0 ? wrong : [{ code: 'right', vars }];
  },
});

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
