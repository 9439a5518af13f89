import { describe, expect, it } from 'vitest';
import { demoShopTexts } from '../../demo/shop-texts.ts';
import { demoHtml } from './demo-html.ts';

const page = (changes: Partial<Parameters<typeof demoHtml>[0]> = {}) =>
  demoHtml({
    locale: 'fr',
    texts: demoShopTexts.fr,
    channelKey: 'wk_1',
    nonce: 'bm9uY2U=',
    isChosen: false,
    ...changes,
  });

describe('the demo shop’s page', () => {
  it('carries the chat with the tag that any website carries', () => {
    expect(page()).toContain('<script src="/widget.js" data-key="wk_1" async></script>');
  });

  it('lets the chat follow the browser’s language, or the one that the reader chose', () => {
    expect(page()).not.toContain('data-lang');
    expect(page({ isChosen: true })).toContain('data-lang="fr"');
  });

  it('needs nothing from elsewhere and no inline style, so that its policy can be strict', () => {
    expect(page()).not.toMatch(/(src|href)="https?:/);
    expect(page()).not.toMatch(/ style="| on\w+="|<style>|<script>/);
  });

  it('shows texts as text', () => {
    const texts = { ...demoShopTexts.fr, pageTitle: '<b>"&\'' };
    expect(page({ texts })).toContain('<title>&lt;b&gt;&quot;&amp;&#39;</title>');
  });
});
