import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Contract, defineContract } from '#kernel/contract';
import { requestExamples } from './request-examples.ts';

const hostile = `d'été "$(id)" \\ \`x\` %s`;

const contract = (changes: Partial<Contract> = {}): Contract => ({
  ...defineContract({
    id: 'shop.updateOrder',
    method: 'PATCH',
    path: '/api/v1/orders/{id}',
    summary: 'Change an order',
    description: 'Changes it.',
    access: { kind: 'public', reason: 'a test' },
    status: 204,
    errors: [],
    examples: [
      {
        name: 'a note',
        params: { id: 'a b' },
        query: { mode: 'é&' },
        body: { note: hostile, paid: true, gift: null, lines: [{ count: 2 }] },
      },
    ],
  }),
  body: z.strictObject({}),
  ...changes,
});

const codeOf = (language: string, one = contract()) =>
  requestExamples(one, 'https://desk.example').find((example) => example.language === language)?.code ?? '';

describe('an example of a request', () => {
  it('is one command to a shell, whatever its body holds', () => {
    // A curl that says what it was called with.
    const curl = 'curl() { for one in "$@"; do printf "%s\\0" "$one"; done; }';
    const said = execFileSync('sh', ['-c', `${curl}; ${codeOf('curl')}`], { encoding: 'utf8' }).split('\0');
    expect(said).toContain('https://desk.example/api/v1/orders/a%20b?mode=%C3%A9%26');
    expect(JSON.parse(said[said.indexOf('-d') + 1] ?? '')).toMatchObject({ note: hostile, gift: null });
  });

  it('is JavaScript that sends the same', async () => {
    const calls: [string, RequestInit][] = [];
    const call = new Function('fetch', `return (async () => { ${codeOf('JavaScript')} })()`);
    await call(async (url: string, options: RequestInit) => calls.push([url, options]));
    expect(calls[0]?.[0]).toBe('https://desk.example/api/v1/orders/a%20b?mode=%C3%A9%26');
    expect(JSON.parse(String(calls[0]?.[1].body))).toMatchObject({ note: hostile, paid: true });
  });

  it('says true, false and nothing as Python does', () => {
    const code = codeOf('Python');
    expect(code).toContain('"paid": True,');
    expect(code).toContain('"gift": None,');
    expect(code).toContain('requests.patch(');
    expect(code).not.toMatch(/\bnull\b|\btrue\b/);
  });

  it('carries a token only where one is needed', () => {
    const secret = contract({ access: { kind: 'user', reason: 'a test' } });
    for (const language of ['curl', 'JavaScript', 'Python']) {
      expect(codeOf(language)).not.toContain('Bearer');
      expect(codeOf(language, secret)).toContain('Bearer');
    }
  });

  it('sends a file as a form', () => {
    const [first] = contract().examples;
    const upload = contract({
      method: 'POST',
      upload: { maxBytes: 10 },
      examples: [{ ...first, body: { title: 'x' }, upload: { name: 'a.txt', text: 'a' } }],
    });
    expect(codeOf('curl', upload)).toContain(`-F 'file=@a.txt'`);
    expect(codeOf('curl', upload)).toContain(`-F 'title=x'`);
    expect(codeOf('Python', upload)).toContain('files={"file": open("a.txt", "rb")}');
    expect(codeOf('JavaScript', upload)).toContain('form.append');
  });
});
