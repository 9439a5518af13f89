import type { PageOutline } from '#kernel/http';

/** Of `ui/brand/mark.tsx`. */
const mark =
  '<svg width="20" height="20" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true" class="text-accent"><path d="M10.5 4.5a1 1 0 0 1 1-1h1a1 1 0 0 1 1 1v1.64A9 9 0 0 1 21 15a.5.5 0 0 1-.5.5h-17A.5.5 0 0 1 3 15a9 9 0 0 1 7.5-8.86z"/><rect x="2" y="17.5" width="20" height="3" rx="1.5"/></svg>';

const link = 'rounded-[2px] text-accent underline underline-offset-3';

/**
 * The page of signing in as `web/pages/sign-in-page.tsx` draws it, for the second that its code takes on a slow line: the
 * same classes in the same places, so that nothing moves. Only classes that stand in a component have a style. The last two lines are one block, larger
 * than any text that the page draws later: what is largest stands there from the first paint on.
 */
export const signInOutline: PageOutline = {
  path: '/sign-in',
  html: (
    say,
  ) => `<div data-outline class="flex min-h-dvh flex-col items-center bg-canvas px-4 py-8 text-16 md:py-12">
<header><span class="inline-flex items-center font-semibold tracking-tight gap-2 text-16">${mark}Comptoir</span></header>
<main aria-busy="true" class="flex w-full max-w-[400px] grow flex-col justify-center py-8">
<h1 class="text-balance text-26 font-semibold">${say('accounts.web.sign_in.title')}</h1>
<div class="mt-6"><div class="flex flex-col gap-4">
${field(say('accounts.web.field.email'))}${field(say('accounts.web.field.password'))}
<span class="inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-control font-medium pointer-coarse:min-h-11 bg-accent text-on-accent h-10 px-4 text-14">${say('accounts.web.sign_in.action')}</span>
</div>
<p class="text-14 text-ink-soft" style="margin-block:20px -4px;line-height:29px"><span class="${link}">${say('accounts.web.sign_in.forgotten')}</span><br>${say('accounts.web.sign_in.no_account')} <span class="${link}">${say('accounts.web.register.link')}</span></p>
</div></main>
<footer class="h-7 pointer-coarse:min-h-11"></footer>
</div>`,
};

const field = (label: string) =>
  `<div class="flex flex-col gap-1"><span class="self-start text-13 font-medium">${label}</span><div class="w-full min-w-0 rounded-control border border-edge bg-surface px-3 text-14 text-ink pointer-coarse:min-h-11 h-10"></div><div class="text-13"></div></div>`;
