/** What a letter says, in its reader's language, before it has a look. */
export interface Letter {
  readonly locale: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do; `url` is http or https. */
  readonly action?: { readonly label: string; readonly url: string };
  /** Several answers to choose from, a line each; every `url` is http or https. */
  readonly choices?: readonly { readonly label: string; readonly url: string }[];
  /** What stands in small letters under it. */
  readonly closing?: readonly string[];
}

/** A letter and the words that the layout adds. */
export interface LaidOut extends Letter {
  readonly sender: string;
  readonly copyHint: string;
  readonly footer: string;
}
