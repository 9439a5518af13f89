import { type Endpoint, requestOf, type Values } from './call.ts';
import { element } from './elements.ts';
import type { TokenSource } from './token-panel.ts';

type Say = (key: string) => string;

/** A button that turns into a form for one endpoint. */
export function addConsole(place: HTMLElement, token: TokenSource, say: Say): void {
  const endpoint: Endpoint = JSON.parse(place.dataset.try ?? '{}');
  const button = element('button', { type: 'button' }, say('try'));
  // A page has many of them: each says which it is.
  button.setAttribute('aria-describedby', place.closest('section')?.querySelector('h2')?.id ?? '');
  place.append(button);
  place.hidden = false;
  button.addEventListener('click', () => {
    const form = consoleForm(endpoint, token, say);
    button.replaceWith(form);
    form.querySelector<HTMLElement>('input, textarea, button')?.focus();
  });
}

function consoleForm(endpoint: Endpoint, token: TokenSource, say: Say): HTMLFormElement {
  const params = Object.entries(endpoint.params).map(([name, value]) => ({
    name,
    field: element('input', { type: 'text', value, required: '', autocomplete: 'off' }),
  }));
  const query = element('input', { type: 'text', autocomplete: 'off' });
  query.value = new URLSearchParams(endpoint.query).toString();
  const body = element('textarea', { spellcheck: 'false' });
  body.value = JSON.stringify(endpoint.body ?? {}, null, 2);
  const file = element('input', { type: 'file', required: '' });
  const output = element('output', {});
  const send = element('button', { type: 'submit' }, say('send'));
  const form = element(
    'form',
    {},
    ...params.map(({ name, field }) => labelled(name, field)),
    ...(endpoint.method === 'GET' ? [labelled('?', query)] : []),
    ...(endpoint.body === undefined ? [] : [labelled(say('body'), body)]),
    ...(endpoint.upload ? [labelled(say('file'), file)] : []),
    send,
    output,
  );
  const values = (): Values => ({
    params: Object.fromEntries(params.map(({ name, field }) => [name, field.value])),
    query: query.value.replace(/^\?/, ''),
    body: endpoint.body === undefined ? '' : body.value,
    file: file.files?.[0],
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    send.disabled = true;
    output.replaceChildren(say('sending'));
    output.replaceChildren(...(await answerTo(endpoint, values, token, say)));
    send.disabled = false;
  });
  return form;
}

const labelled = (name: string, field: HTMLElement): HTMLElement => element('label', {}, name, field);

/** The status and the body of the reply, or why there is none. */
async function answerTo(
  endpoint: Endpoint,
  values: () => Values,
  token: TokenSource,
  say: Say,
): Promise<Node[]> {
  try {
    const [url, request] = requestOf(endpoint, values(), endpoint.secret ? await token() : '');
    // Signing in and out is done in the desk: a reply's cookie would change who is signed in there.
    const reply = await fetch(url, { ...request, credentials: 'omit' });
    const head = element('p', {}, element('strong', {}, `${reply.status} ${reply.statusText}`));
    return [head, element('pre', {}, await readable(reply, say))];
  } catch (error) {
    return [element('pre', {}, `${say('failed')} ${error instanceof Error ? error.message : ''}`)];
  }
}

async function readable(reply: Response, say: Say): Promise<string> {
  const kind = reply.headers.get('content-type') ?? '';
  if (!/json|text/.test(kind)) return `${kind} ${(await reply.blob()).size} ${say('bytes')}`;
  const text = await reply.text();
  return kind.includes('json') ? JSON.stringify(JSON.parse(text), null, 2) : text;
}
