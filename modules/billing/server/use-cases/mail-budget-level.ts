import { publicUrlOf } from '#kernel/config';
import type { EventData, Locale } from '#kernel/contract';
import type { Scope } from '#kernel/scope';
import {
  accountMailerOf,
  listMembers,
  mailableMembers,
  memberNames,
  organisationProfile,
} from '#modules/accounts';
import { type billingEvents, billingPermissions } from '../../contract/index.ts';

type Reached = EventData<typeof billingEvents.budgetReached>;

/** Mails those who may set budgets that one has come to a level, once each, in their own language. */
export async function mailBudgetLevel(scope: Scope, reached: Reached): Promise<void> {
  const { services } = scope;
  const { roles } = billingPermissions.manageBudgets;
  const members = await listMembers(scope);
  const asked = new Set(members.filter(({ role }) => roles.includes(role)).map(({ userId }) => userId));
  const shop = (await organisationProfile(scope)).name;
  const { of, level, limit, spent } = reached;
  const name = of.kind === 'member' ? (await memberNames(scope, [of.memberId])).get(of.memberId) : undefined;
  for (const { userId, fullName, email, locale } of await mailableMembers(scope)) {
    if (!asked.has(userId)) continue;
    const budget = budgetWords(scope, of, locale, name ?? '');
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
    const vars = { shop, budget, level, limit: number.format(limit), spent: number.format(spent) };
    const say = (part: string) => services.i18n.t(locale, `billing.mail.budget.${part}`, vars);
    await accountMailerOf(services).send(scope, {
      to: { address: email, name: fullName },
      locale,
      subject: say('subject'),
      paragraphs: [say('text'), say(level === 100 ? 'next_full' : 'next')],
      action: { label: say('action'), url: `${publicUrlOf(services.config)}/settings/credits?view=budgets` },
      purpose: 'billing.budget_reached',
      ref: [reached.budgetId, reached.month, level, userId].join(':'),
    });
  }
}

function budgetWords({ services }: Scope, of: Reached['of'], locale: Locale, name: string): string {
  const words = (key: string, vars = {}) => services.i18n.t(locale, key, vars);
  if (of.kind === 'organisation') return words('billing.budget.of.organisation');
  if (of.kind === 'member') return words('billing.budget.of.member', { name });
  return words('billing.budget.of.tool', { tool: words(`billing.tool.${of.tool}`) });
}
