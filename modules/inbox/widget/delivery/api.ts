import type { ConversationStatus, FollowUp, VisitorMessage, VisitorSurvey } from '../../contract/index.ts';
import type { Shop, StoredFile } from '../chat/chat-state.ts';
import { type Outcome, outcomeOfStatus } from './outcome.ts';
import { type UploadWatch, upload } from './upload.ts';

const timeoutMs = 15_000;

export interface Opened {
  readonly conversation: { readonly id: string; readonly status: ConversationStatus };
  readonly visitorToken: string;
  readonly messages: readonly VisitorMessage[];
}

export interface MessagePage {
  readonly items: readonly VisitorMessage[];
  readonly nextCursor: string | null;
}

export interface Conversation {
  readonly id: string;
  readonly token: string;
}

/** The server, as the widget calls it. Replies are typed by the module's contract, which the server checks itself. */
export interface Api {
  shop(): Promise<Outcome<Shop>>;
  open(body: Record<string, unknown>): Promise<Outcome<Opened>>;
  send(
    conversation: Conversation,
    body: { clientId: string; text: string; fileIds?: readonly string[] },
  ): Promise<Outcome<VisitorMessage>>;
  upload(conversation: Conversation, file: File, watch: UploadWatch): Promise<Outcome<StoredFile>>;
  /** With an address it asks for a mail there. */
  followUp(conversation: Conversation, email?: string): Promise<Outcome<FollowUp>>;
  /** Asks what is asked; with a body it answers, or says no. */
  survey(
    conversation: Conversation,
    act: '' | '/dismiss',
    body?: Readonly<Record<string, unknown>>,
  ): Promise<Outcome<{ readonly survey: VisitorSurvey | null }>>;
  list(conversation: Conversation, query: Record<string, string>): Promise<Outcome<MessagePage>>;
  /** Address of the live stream, from after the given number. */
  streamUrl(after: number | null): string;
}

export function createApi(origin: string, key: string): Api {
  const root = `${origin}/api/v1/widget/${encodeURIComponent(key)}`;
  const urlOf = ({ id }: Conversation, part: string) => `${root}/conversations/${id}/${part}`;
  return {
    shop: () => call(root, {}),
    open: (body) => call(`${root}/conversations`, { body }),
    send: (conversation, body) => call(urlOf(conversation, 'messages'), { body, token: conversation.token }),
    upload: (conversation, file, watch) =>
      upload(urlOf(conversation, 'files'), file, conversation.token, watch),
    followUp: (conversation, email) =>
      call(urlOf(conversation, 'follow-up'), {
        ...(email !== undefined && { body: { email } }),
        token: conversation.token,
      }),
    survey: (conversation, act, body) =>
      call(urlOf(conversation, `survey${act}`), { body, token: conversation.token }),
    list: (conversation, query) =>
      call(`${urlOf(conversation, 'messages')}?${new URLSearchParams(query)}`, { token: conversation.token }),
    streamUrl: (after) =>
      `${root.replace(/^http/, 'ws')}/events${after === null ? '' : `?after=${String(after)}`}`,
  };
}

interface Call {
  readonly body?: unknown;
  readonly token?: string;
}

async function call<T>(url: string, { body, token }: Call): Promise<Outcome<T>> {
  const abort = new AbortController();
  const late = setTimeout(() => abort.abort(), timeoutMs);
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      // The token is the whole proof: no cookie of this or the host's site travels along.
      credentials: 'omit',
      cache: 'no-store',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: abort.signal,
    });
    if (response.ok) return { kind: 'done', value: await response.json() };
    const ours = (response.headers.get('content-type') ?? '').includes('application/problem+json');
    const { code } = ours ? ((await response.json()) as { code?: string }) : {};
    return outcomeOfStatus(response.status, response.headers.get('retry-after'), ours, code);
  } catch {
    // No network, no answer in time, or half of one.
    return { kind: 'again', afterMs: null };
  } finally {
    clearTimeout(late);
  }
}
