import type { Reply, TestApp } from '#testkit';

export const cookieName = 'comptoir_refresh';
export const chrome =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
export const minute = 60_000;

/** What people do with their accounts, by the API. @param app asked for at each call: tests start theirs later */
export function accountCalls(app: () => TestApp) {
  let people = 0;
  const newcomer = (changes: object = {}) => {
    people += 1;
    return {
      email: `camille-${people}@test.example`,
      password: 'huit-tasses-de-thé-bleu',
      fullName: 'Camille Martin',
      organisationName: 'Atelier des Tasses',
      ...changes,
    };
  };
  const eventsOf = (userId: string) =>
    app().database.query<{
      kind: string;
      ip: string;
      user_agent: string;
      organisation_id: string;
      session_id: string;
    }>('select * from security_events where user_id = $1 order by at, id', [userId]);
  return {
    newcomer,
    register: (changes: object = {}, headers: Record<string, string> = {}) =>
      app().call('POST', '/api/v1/auth/register', { body: newcomer(changes), headers }),
    login: (email: string, password: string) =>
      app().call('POST', '/api/v1/auth/login', {
        body: { email, password },
        headers: { 'user-agent': chrome },
      }),
    refresh: (token: string) =>
      app().call('POST', '/api/v1/auth/refresh', { cookies: { [cookieName]: token } }),
    me: (token: string) => app().call('GET', '/api/v1/me', { token }),
    eventsOf,
    kindsOf: async (userId: string) => (await eventsOf(userId)).map(({ kind }) => kind),
  };
}

export const cookieOf = (reply: Reply) => reply.cookies.find(({ name }) => name === cookieName);
export const refreshTokenOf = (reply: Reply) => cookieOf(reply)?.value ?? '';
