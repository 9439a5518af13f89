import { statfs } from 'node:fs/promises';
import { defineCheck } from '#kernel/module';
import { nearestFolder } from './nearest-folder.ts';

const megabyte = 1024 * 1024;
/** PostgreSQL needs room for its log of writes, and a full disk ends it. */
const fullMegabytes = 300;
const littleMegabytes = 2_000;

export const diskCheck = defineCheck({
  name: 'checks.disk',
  findings: { enough: 'pass', little: 'warn', full: 'fail' },
  async look({ dataFolder }) {
    const { bavail, bsize } = await statfs(nearestFolder(dataFolder));
    const megabytes = Math.floor((bavail * bsize) / megabyte);
    const code = megabytes < fullMegabytes ? 'full' : megabytes < littleMegabytes ? 'little' : 'enough';
    return [{ code, vars: { gigabytes: (megabytes / 1024).toFixed(1) } }];
  },
});
