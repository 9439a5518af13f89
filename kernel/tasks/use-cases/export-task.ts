import { Readable } from 'node:stream';
import { kernelErrors, tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { contentDisposition } from '#kernel/files';
import type { StreamReply } from '#kernel/http';
import type { Principal, Services } from '#kernel/scope';
import { toolNamed } from '../register-tool.ts';
import { foundTask } from './get-task.ts';

/** @throws `tasks.not_found`, `tasks.no_result`, `tasks.no_export` */
export async function exportTask(
  services: Services,
  principal: Principal | null,
  asked: { readonly id: string; readonly format: string; readonly locale: string },
): Promise<StreamReply> {
  if (!principal) return fail(kernelErrors.unauthenticated);
  const task = await services.scopes.withOrg(principal, (scope) => foundTask(scope, asked.id));
  const tool = toolNamed(services, task.tool);
  const format = Object.hasOwn(tool.exports, asked.format) ? tool.exports[asked.format] : undefined;
  if (!format) return fail(tasksErrors.noExport, { formats: Object.keys(tool.exports).join(', ') });
  if (task.result === null) return fail(tasksErrors.noResult);
  const { title } = task;
  const bytes = await format.write({
    services,
    principal,
    title,
    locale: asked.locale,
    input: tool.input.parse(task.input),
    result: tool.result.parse(task.result),
  });
  const name = `${fileStem(title) || tool.name}.${asked.format}`;
  return {
    headers: {
      'content-type': format.mediaType,
      'content-disposition': contentDisposition('attachment', name),
    },
    stream: () => Readable.from([typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes]),
  };
}

/** A title as a file's name: no path, no control characters, no second ending. */
const fileStem = (title: string) =>
  title
    .replace(/\.\w{1,5}$/, '')
    .replace(/[\p{C}/\\:*?"<>|]+/gu, ' ')
    .trim()
    .slice(0, 60)
    .trim();
