export { demoContactId } from './demo/demo-contact-id.ts';
export { contactSummaryRows } from './repo/contact.repo.ts';
export { contactIdsMatching } from './repo/search.repo.ts';
export { claimIdentities } from './use-cases/claim-identities.ts';
export { type ContactSummary, contactSummaries } from './use-cases/contact-summaries.ts';
export { type Opening, openContact } from './use-cases/open-contact.ts';
export { scoreInterest } from './use-cases/score-interest.ts';
export { setContactLanguage } from './use-cases/set-contact-language.ts';
export { touchContact } from './use-cases/touch-contact.ts';
