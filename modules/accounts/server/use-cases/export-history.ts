import { Readable } from 'node:stream';
import { kernelErrors } from '#kernel/contract';
import { byteOrderMark, csvLine } from '#kernel/csv';
import { fail } from '#kernel/errors';
import type { RequestFacts, StreamReply } from '#kernel/http';
import type { MemberPrincipal, Principal, Services } from '#kernel/scope';
import type { HistoryEvent, HistoryFilters } from '../../contract/index.ts';
import { listHistory } from './list-history.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Lines that one transaction reads. */
const atOnce = 100;

const columns = {
  at: ({ at }) => at,
  what: ({ kind }, words) => words(`accounts.web.security.${kind}`),
  kind: ({ kind }) => kind,
  by: ({ actor }) => actor?.name ?? '',
  person: ({ person }) => person?.name ?? '',
  role: ({ role }, words) => (role === null ? '' : words(`accounts.web.role.${role}`)),
  ip: ({ ip }) => ip,
  device: ({ device }) => [device.browser, device.system].filter((part) => part !== null).join(', '),
} satisfies Record<string, (event: HistoryEvent, words: (key: string) => string) => string>;

/** The history as CSV, written while it is read; who took it is part of it before the first byte leaves. */
export async function exportHistory(
  services: Services,
  principal: Principal | null,
  filters: HistoryFilters,
  visit: RequestFacts,
): Promise<StreamReply> {
  if (principal?.kind !== 'member') return fail(kernelErrors.forbidden);
  const { userId, sessionId, orgId: organisationId } = principal;
  await services.scopes.withOrg(principal, (scope) =>
    recordSecurityEvent(scope, 'history_exported', { userId, sessionId, organisationId }, visit),
  );
  const day = services.clock.now().toISOString().slice(0, 10);
  return {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="history-${day}.csv"`,
    },
    stream: () => Readable.from(lines(services, principal, filters, visit.locale)),
  };
}

/** Each page in a transaction of its own, and asked for when the one before has left: memory holds one. */
async function* lines(
  services: Services,
  principal: MemberPrincipal,
  filters: HistoryFilters,
  locale: string,
) {
  const words = (key: string) => services.i18n.t(locale, key);
  yield byteOrderMark + csvLine(Object.keys(columns));
  let cursor: string | undefined;
  do {
    const query = { ...filters, limit: atOnce, ...(cursor !== undefined && { cursor }) };
    const page = await services.scopes.withOrg(principal, (scope) => listHistory(scope, query, locale));
    yield page.items
      .map((event) => csvLine(Object.values(columns).map((column) => column(event, words))))
      .join('');
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}
