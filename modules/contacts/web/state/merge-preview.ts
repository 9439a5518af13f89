import type { Contact, Identity } from '../../contract/index.ts';

/** What a merge brings to the contact that stays. */
export interface MergePreview {
  readonly identities: readonly Identity[];
  readonly tags: readonly string[];
  /** Single facts that the contact that stays does not have. */
  readonly company: string | null;
  readonly language: string | null;
  readonly stage: Contact['stage'];
  readonly customFields: Contact['customFields'];
}

/** What the contact says of itself counts; the other fills in what it does not say (server/merge/merge-fields.ts). */
export function previewMerge(contact: Contact, other: Contact): MergePreview {
  const has = (identity: Identity): boolean =>
    contact.identities.some(({ kind, value }) => kind === identity.kind && value === identity.value);
  return {
    identities: shownIdentities(other).filter((identity) => !has(identity)),
    tags: other.tags.filter((tag) => !contact.tags.includes(tag)),
    company: contact.company === null ? other.company : null,
    language: contact.language === null ? other.language : null,
    stage: contact.stage === null ? other.stage : null,
    customFields: Object.fromEntries(
      Object.entries(other.customFields).filter(([key]) => !(key in contact.customFields)),
    ),
  };
}

/** Identities that tell a person something: a website's own is only a conversation's number, a mailbox's a twin of the e-mail. */
export const shownIdentities = ({ identities }: Pick<Contact, 'identities'>): Identity[] =>
  identities.filter(({ kind }) => kind !== 'website' && kind !== 'mailbox');
