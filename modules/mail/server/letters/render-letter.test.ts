import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kernelSettings, loadConfig } from '#kernel/config';
import { createI18n } from '#kernel/i18n';
import type { Letter } from './letter.ts';
import { renderLetter } from './render-letter.ts';

const words = (locale: string) =>
  JSON.parse(readFileSync(new URL(`../../locales/${locale}.json`, import.meta.url), 'utf8'));
const i18n = createI18n({ en: words('en'), fr: words('fr') });
const config = loadConfig(Object.values(kernelSettings), { PUBLIC_URL: 'https://desk.example' });
const render = (changes: Partial<Letter> = {}) =>
  renderLetter(
    { i18n, config },
    {
      locale: 'fr',
      subject: 'Choisissez un nouveau mot de passe',
      paragraphs: ['Bonjour Camille,', 'Quelqu’un a demandé un nouveau mot de passe.'],
      action: { label: 'Choisir un mot de passe', url: 'https://desk.example/reset-password#token=abc' },
      closing: ['Le lien est valable une heure.'],
      ...changes,
    },
  );

describe('a letter', () => {
  it('has words alone, with its link on a line of its own', () => {
    expect(render().text).toMatchInlineSnapshot(`
      "Bonjour Camille,

      Quelqu’un a demandé un nouveau mot de passe.

      Choisir un mot de passe
      https://desk.example/reset-password#token=abc

      Le lien est valable une heure.

      -- 
      Envoyé par Comptoir, desk.example. Personne ne lit les réponses à ce message.
      "
    `);
  });

  it('has a page that programs which read mail can show', () => {
    expect(render().html).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="fr">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta name="color-scheme" content="light">
      <title>Choisissez un nouveau mot de passe</title>
      </head>
      <body style="margin:0;padding:0;background:#fbfaf8;font-family:Inter,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#fbfaf8"><tr><td align="center" style="padding:24px 16px">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;font-family:Inter,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
      <tr><td style="padding:0 0 16px;font-size:16px;font-weight:600;color:#1f1d1a">Comptoir</td></tr>
      <tr><td style="padding:32px;background:#ffffff;border:1px solid #e4e2df;border-radius:10px">
      <h1 style="margin:0 0 16px;font-size:20px;line-height:1.25;font-weight:600;color:#1f1d1a">Choisissez un nouveau mot de passe</h1>
      <p style="margin:0 0 16px;font-size:16px;line-height:1.5;color:#1f1d1a">Bonjour Camille,</p>
      <p style="margin:0 0 16px;font-size:16px;line-height:1.5;color:#1f1d1a">Quelqu’un a demandé un nouveau mot de passe.</p>
      <p style="margin:24px 0"><a href="https://desk.example/reset-password#token=abc" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#0d5c42;color:#ffffff;font-size:16px;font-weight:500;text-decoration:none">Choisir un mot de passe</a></p>
      <p style="margin:0 0 12px;font-size:13px;line-height:1.5;color:#5c5955">Le lien est valable une heure.</p>
      <p style="margin:0 0 12px;font-size:13px;line-height:1.5;color:#5c5955">Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :<br><a href="https://desk.example/reset-password#token=abc" style="color:#0d5c42;word-break:break-all">https://desk.example/reset-password#token=abc</a></p>
      </td></tr>
      <tr><td style="padding:16px 0 0"><p style="margin:0 0 12px;font-size:13px;line-height:1.5;color:#5c5955">Envoyé par Comptoir, desk.example. Personne ne lit les réponses à ce message.</p></td></tr>
      </table>
      </td></tr></table>
      </body>
      </html>
      "
    `);
  });

  it('speaks its reader’s language', () => {
    expect(render({ locale: 'en' }).text).toContain('Sent by Comptoir at desk.example');
  });

  it('shows as text whatever would be markup', () => {
    const hostile = '<img src=x onerror=alert(1)> & "quotes" \'too\'';
    const { html } = render({ subject: hostile, paragraphs: [hostile], closing: [hostile] });
    expect(html).not.toContain('<img');
    expect(
      html.split('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot; &#39;too&#39;'),
    ).toHaveLength(5);
  });

  it('lets an address in the small letters be followed, and nothing else', () => {
    const { html } = render({ closing: ['Changer : https://desk.example/settings?a=1&b="2'] });
    expect(html).toContain(
      'Changer : <a href="https://desk.example/settings?a=1&amp;b=&quot;2" style="color:#0d5c42;word-break:break-all">',
    );
    expect(render({ closing: ['javascript:alert(1)'] }).html).not.toContain('href="javascript');
  });

  it('leads to web addresses only', () => {
    const action = { label: 'x', url: 'javascript:alert(1)' };
    expect(() => render({ action })).toThrow('web addresses');
  });
});
