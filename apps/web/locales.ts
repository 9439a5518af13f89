import type { WebModule } from '#kernel/browser';

const uiLocales = {
  en: () => import('../../ui/locales/en.json'),
  fr: () => import('../../ui/locales/fr.json'),
};

const isShownToAnybody = (module: WebModule): boolean =>
  module.shell !== undefined || (module.routes ?? []).some((route) => route.public);

/** Which words the first screen needs, and which only the desk. */
export function wordsOf(modules: readonly WebModule[]) {
  return {
    first: [uiLocales, ...modules.filter(isShownToAnybody).map((module) => module.locales)],
    later: modules.filter((module) => !isShownToAnybody(module)).map((module) => module.locales),
  };
}
