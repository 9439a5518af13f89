import { describe, expect, it } from 'vitest';
import { createAllowList } from './allow-list.ts';

describe('the allow-list', () => {
  const isAllowed = createAllowList([
    'Ollama',
    ' 10.0.0.5:8080',
    '[fd00::5]:443',
    '[fd00::6]',
    'mail.lan.:25',
    '',
  ]);

  it('allows a host on every port and a host:port on that one', () => {
    expect(isAllowed('ollama', 11434)).toBe(true);
    expect(isAllowed('10.0.0.5', 8080)).toBe(true);
    expect(isAllowed('10.0.0.5', 8081)).toBe(false);
    expect(isAllowed('[fd00::5]', 443)).toBe(true);
    expect(isAllowed('[fd00::5]', 444)).toBe(false);
    expect(isAllowed('[fd00::6]', 444)).toBe(true);
    expect(isAllowed('mail.lan', 25)).toBe(true);
  });

  it('does not take a host for its subdomains or its suffix', () => {
    expect(isAllowed('evil.ollama', 80)).toBe(false);
    expect(isAllowed('notollama', 80)).toBe(false);
  });

  it.each(['http://a.b', 'a.b/c', 'user@host', 'a b'])('refuses the entry %s at the start', (entry) => {
    expect(() => createAllowList([entry])).toThrow(entry);
  });
});
