import { type ApiClient, ApiError, changeLocale, createApiClient, currentLocale } from '#kernel/browser';
import type { RequestOf, ResponseOf } from '#kernel/contract';
import {
  acceptInvitationContract,
  getMeContract,
  loginContract,
  logoutContract,
  refreshContract,
  registerContract,
  switchOrganisationContract,
} from '../../contract/index.ts';
import { isKnownHere, setKnownHere } from './known-here.ts';
import { openTabChannel, type TabNews } from './tab-channel.ts';

export type Me = ResponseOf<typeof getMeContract>;

export type SessionState =
  /** Not asked yet, or being asked. */
  | { readonly kind: 'unknown' }
  /** `never` in this tab, `left` by signing out, `ended` by time or from another device. */
  | { readonly kind: 'signed_out'; readonly why: 'never' | 'left' | 'ended' }
  | { readonly kind: 'signed_in'; readonly me: Me }
  /** The server could not be asked. */
  | { readonly kind: 'unreachable'; readonly error: unknown };

/** Who is signed in, in this tab. The access token lives here and nowhere else: no script can find it in storage. */
export interface SessionStore {
  readonly api: ApiClient;
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Asks once, by the refresh cookie, whether somebody is signed in. */
  ask(): Promise<void>;
  /** The access token, or a new one; null when the session has ended. */
  token(renew: boolean): Promise<string | null>;
  signIn(body: RequestOf<typeof loginContract>['body']): Promise<void>;
  register(body: RequestOf<typeof registerContract>['body']): Promise<void>;
  /** Signs in by accepting an invitation. */
  join(body: RequestOf<typeof acceptInvitationContract>['body']): Promise<void>;
  signOut(): Promise<void>;
  switchTo(organisationId: string): Promise<void>;
  /** Reads the profile and the organisation again, here and in the other tabs. */
  reload(): Promise<void>;
  /** The same on a page that anybody may see, where perhaps nobody is signed in. */
  refreshIfSignedIn(): Promise<void>;
}

/** Two tabs that renew at once would spend one refresh token twice; where there are no locks, the server forgives. */
const oneTabAtATime = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request('accounts.refresh', work) : work();

export function createSessionStore(): SessionStore {
  let token: string | null = null;
  let current: SessionState = { kind: 'unknown' };
  let asking: Promise<void> | undefined;
  let renewing: Promise<string | null> | undefined;
  const listeners = new Set<() => void>();

  const api = createApiClient({ accessToken: () => token, refresh: renew, locale: currentLocale });
  const channel = openTabChannel(hear);

  function become(next: SessionState): void {
    current = next;
    for (const listener of listeners) listener();
  }

  function leave(why: 'never' | 'left' | 'ended'): void {
    token = null;
    setKnownHere(false);
    become({ kind: 'signed_out', why });
  }

  async function fetchToken(): Promise<string | null> {
    try {
      token = (await oneTabAtATime(() => api.call(refreshContract))).accessToken;
      return token;
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) throw error;
      leave(current.kind === 'signed_in' ? 'ended' : 'never');
      return null;
    }
  }

  function renew(): Promise<string | null> {
    renewing ??= fetchToken().finally(() => {
      renewing = undefined;
    });
    return renewing;
  }

  async function enter(): Promise<void> {
    const me = await api.call(getMeContract);
    setKnownHere(true);
    await changeLocale(me.user.locale);
    become({ kind: 'signed_in', me });
  }

  async function resume(): Promise<void> {
    try {
      if ((await renew()) !== null) await enter();
    } catch (error) {
      become({ kind: 'unreachable', error });
    }
  }

  function hear(news: TabNews): void {
    if (news === 'signed_out') leave('left');
    else if (current.kind === 'signed_in' && news === 'profile_changed') void enter().catch(() => undefined);
    else void resume();
  }

  async function open(signedIn: Promise<{ accessToken: string }>): Promise<void> {
    token = (await signedIn).accessToken;
    await enter();
    channel.tell('signed_in');
  }

  async function reload(): Promise<void> {
    await enter();
    channel.tell('profile_changed');
  }

  return {
    api,
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask() {
      if (current.kind === 'unreachable') asking = undefined;
      asking ??= resume();
      return asking;
    },
    token: async (wantsNew) => (wantsNew || token === null ? renew() : token),
    signIn: (body) => open(api.call(loginContract, { body })),
    register: (body) => open(api.call(registerContract, { body })),
    join: (body) => open(api.call(acceptInvitationContract, { body })),
    async signOut() {
      await api.call(logoutContract);
      leave('left');
      channel.tell('signed_out');
    },
    async switchTo(organisationId) {
      token = (await api.call(switchOrganisationContract, { body: { organisationId } })).accessToken;
      await enter();
      channel.tell('switched');
    },
    reload,
    async refreshIfSignedIn() {
      if (isKnownHere() && (await renew()) !== null) await reload();
    },
  };
}
