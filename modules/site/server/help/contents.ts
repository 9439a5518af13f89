/** The help articles in the order in which they are read: `help/<locale>/<slug>.md`, in every language. */
export const helpContents = [
  { titleKey: 'site.help.group.start', slugs: ['first-steps', 'widget', 'members'] },
  { titleKey: 'site.help.group.knowledge', slugs: ['writing-articles', 'answers'] },
  { titleKey: 'site.help.group.inbox', slugs: ['hand-over', 'inbox-shortcuts', 'leads'] },
  { titleKey: 'site.help.group.running', slugs: ['own-server', 'mail', 'backup', 'privacy'] },
] as const;

export const helpSlugs: readonly string[] = helpContents.flatMap(({ slugs }) => slugs);
