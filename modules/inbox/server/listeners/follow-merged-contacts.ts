import { defineListener } from '#kernel/module';
import { contactsEvents } from '#modules/contacts/contract';
import { followMerge } from '../use-cases/follow-merge.ts';
import { followUnmerge } from '../use-cases/follow-unmerge.ts';

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
