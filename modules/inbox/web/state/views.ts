import {
  choiceField,
  type FieldsOf,
  idField,
  instantField,
  languageField,
  nameField,
  readFields,
  textField,
} from '#kernel/browser';
import {
  type Conversation,
  type ConversationFilters,
  type ConversationQuery,
  conversationStatuses,
  type InboxCounts,
  type Satisfaction,
  type SavedView,
} from '../../contract/index.ts';
import { dueState } from './due.ts';

export const viewKeys = [
  'all',
  'handed_over',
  'overdue',
  'follow_ups',
  'mine',
  'unassigned',
  'unread',
  'snoozed',
  'resolved',
] as const;
export type ViewKey = (typeof viewKeys)[number];

const assigneeWords = choiceField(['me', 'none']);

/** The inbox's filters as they stand in its URL. `pane` is what a phone shows besides list and conversation. */
export const inboxFilters = {
  view: choiceField(viewKeys, 'all'),
  /** The saved view from which these filters come. */
  saved: idField,
  status: choiceField([...conversationStatuses, 'active']),
  channel: idField,
  assignee: (raw: unknown) => assigneeWords(raw) ?? idField(raw),
  team: idField,
  tag: nameField(40),
  language: languageField,
  sentiment: choiceField(['negative', 'neutral', 'positive']),
  answeredBy: choiceField(['assistant', 'people']),
  satisfaction: choiceField(['good', 'neutral', 'bad', 'rated', 'none']),
  unread: choiceField(['true']),
  due: choiceField(['soon', 'overdue']),
  draft: choiceField(['answer', 'follow_up']),
  since: instantField,
  /** A contact's id: that person's conversations. */
  contact: idField,
  search: textField(200),
  sort: choiceField(['recent', 'due']),
  pane: choiceField(['contact']),
};
export type InboxFilters = FieldsOf<typeof inboxFilters>;

/** Nothing narrowed: what "clear" sets. */
export const noFilters = {
  search: '',
  status: undefined,
  channel: undefined,
  assignee: undefined,
  team: undefined,
  tag: undefined,
  language: undefined,
  sentiment: undefined,
  answeredBy: undefined,
  satisfaction: undefined,
  unread: undefined,
  due: undefined,
  draft: undefined,
  since: undefined,
  contact: undefined,
  saved: undefined,
} satisfies Partial<InboxFilters>;

type ListQuery = Partial<ConversationQuery>;

/** What narrows a list besides its view and the words searched for. */
const narrowing = [
  'status',
  'channel',
  'assignee',
  'team',
  'tag',
  'language',
  'sentiment',
  'answeredBy',
  'satisfaction',
  'unread',
  'due',
  'draft',
  'since',
  'contact',
] as const;

const queryOfView: Readonly<Record<ViewKey, ListQuery>> = {
  all: {},
  handed_over: { status: 'handed_over' },
  overdue: { due: 'overdue' },
  follow_ups: { draft: 'follow_up' },
  mine: { assignee: 'me' },
  unassigned: { assignee: 'none' },
  unread: { unread: 'true' },
  snoozed: { status: 'snoozed' },
  resolved: { status: 'resolved' },
};

/** Rows that one page of the list brings. */
const pageSize = 50;

/** Views of what is to be done: what is done is not among them, unless the filter asks for it. */
const viewsOfWork: readonly ViewKey[] = ['mine', 'unassigned', 'unread'];

/** What the server is asked for. A view's own status is stronger than the filter of the same name. */
export function listQueryOf(filters: InboxFilters): ListQuery {
  const { view, search, sort } = filters;
  const given = narrowing.map((name) => [name, filters[name]] as const);
  return {
    sort: sort ?? 'attention',
    limit: pageSize,
    ...(viewsOfWork.includes(view) && { status: 'active' as const }),
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    ...(search.trim() !== '' && { search: search.trim() }),
    ...queryOfView[view],
  };
}

/** The same as a saved view keeps it. */
export function filtersToSave(filters: InboxFilters): ConversationFilters {
  const { limit: _limit, cursor: _cursor, ...kept } = listQueryOf(filters);
  return kept;
}

/** The filters that a saved view stands for. */
export const filtersOfView = ({ id, filters }: SavedView): InboxFilters =>
  readFields(inboxFilters, { ...filters, saved: id });

/** The number beside a view; undefined where none is counted. */
export function countOfView(view: ViewKey, counts: InboxCounts | undefined): number | undefined {
  if (!counts) return undefined;
  const {
    handedOver: handed_over,
    overdue,
    followUps: follow_ups,
    mine,
    unassigned,
    unread,
    snoozed,
  } = counts;
  return {
    all: undefined,
    resolved: undefined,
    handed_over,
    overdue,
    follow_ups,
    mine,
    unassigned,
    unread,
    snoozed,
  }[view];
}

/** Filters that narrow a view, the view itself apart. */
export const isNarrowed = (filters: InboxFilters): boolean =>
  [...narrowing.map((name) => filters[name]), filters.search.trim() || undefined].some(
    (filter) => filter !== undefined,
  );

/**
 * Whether a conversation belongs into a list. `unknown` keeps a row that is there and adds none: a search and who
 * answered are the server's to judge, and what was just read in the view of the unread does not vanish under the
 * reader's eyes.
 */
export function fits(query: ListQuery, conversation: Conversation, me: string): boolean | 'unknown' {
  const { status, channel, team, tag, language, sentiment, assignee, unread, contact } = query;
  const { search, answeredBy, satisfaction, due, draft, since } = query;
  if (status === 'active' && ['resolved', 'snoozed'].includes(conversation.status)) return false;
  if (status !== undefined && status !== 'active' && conversation.status !== status) return false;
  if (channel !== undefined && conversation.channel.id !== channel) return false;
  if (team !== undefined && conversation.team?.id !== team) return false;
  if (contact !== undefined && conversation.contact.id !== contact) return false;
  if (tag !== undefined && !conversation.tags.includes(tag)) return false;
  if (language !== undefined && conversation.language !== language) return false;
  if (sentiment !== undefined && conversation.sentiment !== sentiment) return false;
  if (satisfaction !== undefined && !isRatedAs[satisfaction](conversation.rating)) return false;
  if (assignee === 'none' && conversation.assignee !== null) return false;
  if (assignee !== undefined && assignee !== 'none') {
    if (conversation.assignee?.id !== (assignee === 'me' ? me : assignee)) return false;
  }
  if (since !== undefined && Date.parse(conversation.createdAt) < Date.parse(since)) return false;
  if (draft !== undefined && conversation.draftKind !== draft) return false;
  if (due !== undefined && dueState(conversation, new Date()) !== due) return false;
  if (search !== undefined || answeredBy !== undefined) return 'unknown';
  return unread === undefined || conversation.unread > 0 ? true : 'unknown';
}

const isRatedAs: Readonly<Record<Satisfaction, (rating: number | null) => boolean>> = {
  good: (rating) => rating !== null && rating >= 4,
  neutral: (rating) => rating === 3,
  bad: (rating) => rating !== null && rating <= 2,
  rated: (rating) => rating !== null,
  none: (rating) => rating === null,
};

/** Views that fix the status leave nothing to choose there. */
export const viewHasStatus = (view: ViewKey): boolean => queryOfView[view].status !== undefined;

/** The same for whose they are. */
export const viewHasAssignee = (view: ViewKey): boolean => queryOfView[view].assignee !== undefined;
