import { describe, expect, it } from 'vitest';
import { readScriptTag } from './script-tag.ts';

const script = (dataset: DOMStringMap) => ({ src: 'https://desk.example/widget.js?v=2', nonce: '', dataset });
const around = { browserLanguages: ['de-AT', 'fr-BE', 'en'], pageLanguage: 'en' };

describe('the script tag', () => {
  it('tells where the API is, and the visitor’s browser which language', () => {
    expect(readScriptTag(script({ key: 'wk_1' }), around)).toEqual({
      key: 'wk_1',
      origin: 'https://desk.example',
      language: 'fr',
      locale: 'fr-BE',
      visitorLanguage: 'de',
      nonce: '',
    });
  });

  it('may decide the language', () => {
    expect(readScriptTag(script({ key: 'wk_1', lang: 'en' }), around)).toMatchObject({
      language: 'en',
      visitorLanguage: 'en',
    });
  });

  it('without a key is none of ours', () => {
    expect(readScriptTag(script({}), around)).toBeNull();
  });
});
