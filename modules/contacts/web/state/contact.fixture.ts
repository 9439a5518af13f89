import { contactsExamples } from '../../contract/examples.ts';
import type { Contact } from '../../contract/index.ts';

/** A contact for tests: the contracts' example, with what a test says of it. */
export const aContact = (given: Partial<Contact>): Contact => ({ ...contactsExamples.contact, ...given });
