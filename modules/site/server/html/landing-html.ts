import type { SiteReader } from './site-reader.ts';

export interface LandingFacts {
  /** Anybody may create an account. */
  readonly registration: boolean;
  /** There is a demo shop to look at. */
  readonly demo: boolean;
}

/** What the desk does, for somebody who has never seen it. */
export function landingHtml(reader: SiteReader, facts: LandingFacts): string {
  return `${hero(reader, facts)}
${steps(reader)}
${proof(reader)}
${own(reader)}
${licence(reader, facts)}`;
}

function hero(reader: SiteReader, facts: LandingFacts): string {
  const { say, locale } = reader;
  const at = (theme: string, width: number) => `/site/inbox-${locale}-${theme}-${width}.webp`;
  const set = (theme: string) => `${at(theme, 720)} 720w, ${at(theme, 1440)} 1440w`;
  const sizes = '(max-width: 1080px) 92vw, 1032px';
  return `<div class="hero wide">
<h1>${say('site.landing.title')}</h1>
<p class="lead">${say('site.landing.lead')}</p>
${acts(reader, facts)}
<figure class="shot"><picture>
<source media="(prefers-color-scheme: dark)" srcset="${set('dark')}" sizes="${sizes}">
<img src="${at('light', 1440)}" srcset="${set('light')}" sizes="${sizes}" width="1440" height="900" alt="${say('site.landing.picture')}" fetchpriority="high">
</picture><figcaption>${say('site.landing.caption')}</figcaption></figure>
</div>`;
}

function acts({ say }: SiteReader, { registration, demo }: LandingFacts): string {
  const ways = [
    ...(registration ? [{ to: '/register', key: 'site.act.register' }] : []),
    { to: '/sign-in', key: 'site.act.sign_in' },
    ...(demo ? [{ to: '/demo', key: 'site.act.demo' }] : []),
  ];
  return `<p class="acts">${ways
    .map(({ to, key }, at) => `<a class="act${at === 0 ? ' first' : ''}" href="${to}">${say(key)}</a>`)
    .join('')}</p>`;
}

const stepKeys = ['arrives', 'answered', 'handed', 'leads'] as const;

function steps({ say }: SiteReader): string {
  const items = stepKeys.map(
    (key) =>
      `<li><h3>${say(`site.landing.step.${key}.title`)}</h3><p>${say(`site.landing.step.${key}.text`)}</p></li>`,
  );
  return `<section class="band" aria-labelledby="how"><div class="wide">
<h2 id="how">${say('site.landing.how')}</h2>
<ol class="steps">${items.join('')}</ol>
</div></section>`;
}

function proof({ say, href }: SiteReader): string {
  return `<section class="band" aria-labelledby="proof"><div class="wide proof">
<div><h2 id="proof">${say('site.landing.proof.title')}</h2>
<p>${say('site.landing.proof.text')}</p>
<p>${say('site.landing.proof.why')}</p>
<p><a href="${href('/help/answers')}">${say('site.landing.proof.more')}</a></p></div>
<figure class="talk" aria-label="${say('site.landing.talk.label')}">
<p>${say('site.landing.talk.question')}</p>
<p class="answer"><b>${say('site.landing.talk.assistant')}</b>${say('site.landing.talk.answer')}</p>
<p class="source">${say('site.landing.talk.source')} <mark>${say('site.landing.talk.quote')}</mark></p>
</figure>
</div></section>`;
}

const ownKeys = ['machine', 'nothing_leaves', 'apart'] as const;

function own({ say, href }: SiteReader): string {
  const items = ownKeys.map(
    (key) =>
      `<li><h3>${say(`site.landing.own.${key}.title`)}</h3><p>${say(`site.landing.own.${key}.text`)}</p></li>`,
  );
  return `<section class="band" aria-labelledby="own"><div class="wide">
<h2 id="own">${say('site.landing.own.title')}</h2>
<ul class="cards">${items.join('')}</ul>
<p class="onwards"><a href="${href('/help/own-server')}">${say('site.landing.own.more')}</a></p>
</div></section>`;
}

function licence(reader: SiteReader, facts: LandingFacts): string {
  const { say, href } = reader;
  return `<section class="band" aria-labelledby="licence"><div class="wide">
<h2 id="licence">${say('site.landing.licence.title')}</h2>
<p class="lead">${say('site.landing.licence.text')} <a href="${href('/pricing')}">${say('site.landing.licence.more')}</a></p>
${acts(reader, facts)}
</div></section>`;
}
