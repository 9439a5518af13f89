import { defineListener } from '#kernel/module';
import { contactsEvents } from '#modules/contacts/contract';
import { followMerge, followUnmerge } from '../use-cases/follow-merge.ts';

export const followMergedContacts = defineListener({
  name: 'inbox.follow_merged_contacts',
  event: contactsEvents.contactsMerged,
  handle: followMerge,
});

export const followUnmergedContacts = defineListener({
  name: 'inbox.follow_unmerged_contacts',
  event: contactsEvents.contactsUnmerged,
  handle: followUnmerge,
});
