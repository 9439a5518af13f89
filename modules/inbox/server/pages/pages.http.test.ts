import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '#testkit';

let shop: TestApp;
let bare: TestApp;
beforeAll(async () => {
  shop = await testApp({ demo: true });
  bare = await testApp();
});
afterAll(async () => {
  await shop?.stop();
  await bare?.stop();
});

const demo = (app: TestApp, path = '/demo', language = 'fr-BE,fr;q=0.9') =>
  app.call('GET', path, { headers: { 'accept-language': language } });

describe('/demo', () => {
  it('carries the key of a channel that the widget is answered under', async () => {
    const { status, text } = await demo(shop);
    expect(status).toBe(200);
    const key = /data-key="([^"]+)"/.exec(text)?.[1] ?? '';
    const widget = await shop.call('GET', `/api/v1/widget/${key}`);
    expect(widget).toMatchObject({ status: 200, body: { name: 'Quai des Initiales', assistant: 'on' } });
  });

  it('speaks the reader’s language, and the one that was chosen before it', async () => {
    expect((await demo(shop)).text).toContain('<html lang="fr">');
    expect((await demo(shop, '/demo', 'de')).text).toContain('<html lang="en">');
    expect((await demo(shop, '/demo?lang=en')).text).toContain('<html lang="en">');
  });

  it('allows its own script and style by nonce, and nothing from elsewhere', async () => {
    const { headers, text } = await demo(shop);
    const policy = String(headers['content-security-policy']);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(text).toContain(`<style nonce="${nonce}">`);
  });

  it('is not there without a demo shop', async () => {
    expect((await demo(bare)).status).toBe(404);
  });
});
