import type { Services } from '#kernel/scope';
import type { MediaPages } from '../ports/media-pages.port.ts';
import { findYtDlp } from '../providers/machine/yt-dlp-pages.ts';
import { aiSettings } from '../settings.ts';

const found = new WeakMap<Services, Promise<MediaPages | null>>();

/** What gets the sound or the captions of a video page; null where nothing on this machine does. Looked for once. */
export function mediaPagesOf(services: Services): Promise<MediaPages | null> {
  const program = services.config.get(aiSettings.ytDlp);
  const pages = found.get(services) ?? find(program, services);
  found.set(services, pages);
  return pages;
}

const find = async (program: string, { httpClient }: Services): Promise<MediaPages | null> =>
  program === 'off' ? null : findYtDlp(program, httpClient);
