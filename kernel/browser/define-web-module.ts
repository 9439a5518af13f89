import type { ComponentType, ReactNode } from 'react';
import type { Locale, Permission } from '#kernel/contract';

/** A file that is loaded when it is first needed: `() => import('./pages/contacts-page.tsx')`. */
export type Lazy<T> = () => Promise<{ default: T }>;

/** How many things of a nav entry need a person, with the words a screen reader says for it. */
export interface NavBadge {
  readonly value: number;
  readonly label: string;
}

/** A line of the rail. It is a command of the palette as well, and `g` + `shortcut` goes there. */
export interface NavEntry {
  /** `/contacts` */
  readonly to: string;
  readonly labelKey: string;
  /** Nine letters or so, for the bar on phones, where the label is longer. */
  readonly shortLabelKey?: string;
  /** A lucide icon. */
  readonly icon: ComponentType;
  /** Inbox 10, Contacts 20, Knowledge 30, Tools 40, Campaigns 50, Studio 60, Insights 70. */
  readonly order: number;
  /** One letter: `i` is pressed as `g i`. */
  readonly shortcut?: string;
  /** Members without it do not see the entry. */
  readonly permission?: Permission;
  /** A hook, loaded once somebody is signed in; undefined shows nothing. */
  readonly badge?: Lazy<() => NavBadge | undefined>;
  /** Finer places of the entry, drawn below it while the rail has room for words. */
  readonly below?: Lazy<ComponentType>;
}

export interface WebRoute {
  /** `/contacts/$contactId`; parameters are read with `useRouteParam('contactId')`. */
  readonly path: string;
  readonly load: Lazy<ComponentType>;
  /** Shown to people who are not signed in, without the frame. */
  readonly public?: boolean;
}

/** A page of the settings, in a module's `web/settings.ts`. Its route and its command are made from this line alone. */
export interface SettingsEntry {
  /** `/settings/channels` */
  readonly path: string;
  readonly labelKey: string;
  /** Pages of the installation are shown to its administrator alone. */
  readonly group: 'you' | 'organisation' | 'installation';
  readonly order: number;
  readonly permission?: Permission;
  readonly load: Lazy<ComponentType>;
}

/** Somewhere to go that is no line of the rail. What acts on the page at hand registers with `useCommands`. */
export interface CommandEntry {
  /** `knowledge.new_article`; stays the same between versions. */
  readonly id: string;
  readonly labelKey: string;
  readonly icon?: ComponentType;
  readonly permission?: Permission;
  /** Where it leads: `/knowledge/new`. */
  readonly to: string;
}

/** Something that stands in the frame on every page, such as the bell: at the bottom of the rail. */
export interface FramePart {
  readonly key: string;
  readonly order: number;
  readonly permission?: Permission;
  readonly load: Lazy<ComponentType<{ collapsed: boolean }>>;
}

/** A line above every page, for as long as there is something to say. */
export interface NoticeEntry {
  readonly key: string;
  /** For whoever looks after the installation alone. */
  readonly administrator?: boolean;
  readonly load: Lazy<ComponentType>;
}

/** A step of the page that leads a new shop to its first answer. */
export interface FirstStep {
  readonly key: string;
  readonly order: number;
  readonly titleKey: string;
  readonly textKey: string;
  readonly actionKey: string;
  /** Where it is done. */
  readonly to: string;
  /** A hook that knows whether it is done; undefined while it does not know yet. */
  readonly done: Lazy<() => boolean | undefined>;
}

/** A text that is ready to become something else. */
export interface GivenText {
  /** Of what it came of: the same text given twice is one draft. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly format: 'markdown' | 'plain';
  /** Two letters; null where nobody knows. */
  readonly language: string | null;
}

/** What a module makes of a text that another one brings: an article, an answer. */
export interface TextAction {
  readonly key: string;
  readonly order: number;
  readonly labelKey: string;
  /** A lucide icon. */
  readonly icon: ComponentType;
  readonly permission?: Permission;
  /** Of `web/text-actions/`. Mounted in the page while it is done: asks what it has to know, and goes to where the text then stands. */
  readonly load: Lazy<ComponentType<{ given: GivenText; onEnd: () => void }>>;
}

type Surround = (props: { modules: readonly WebModule[]; children: ReactNode }) => ReactNode;

/** What surrounds everybody's pages. One module brings it: accounts. */
export interface WebShell {
  /** Around the whole application: the session, the client, the cache. */
  readonly Provider: ComponentType<{ children: ReactNode }>;
  /** Around pages that are not public: whoever is not signed in is led to sign in. */
  readonly loadFrame: Lazy<Surround>;
  /** Around the pages of the settings, of which it draws the menu. */
  readonly loadSettings: Lazy<ComponentType<{ entries: readonly SettingsEntry[]; children: ReactNode }>>;
}

/** What a module brings to the browser. Everything behind `load` stays out of the first screen. */
export interface WebModule {
  readonly name: string;
  readonly nav?: readonly NavEntry[];
  readonly routes?: readonly WebRoute[];
  /** `() => import('./settings.ts')`: fetched when somebody goes to the settings, or has a moment. */
  readonly settings?: Lazy<readonly SettingsEntry[]>;
  readonly commands?: readonly CommandEntry[];
  readonly frameParts?: readonly FramePart[];
  readonly notices?: readonly NoticeEntry[];
  readonly firstSteps?: readonly FirstStep[];
  readonly textActions?: readonly TextAction[];
  readonly shell?: WebShell;
  /** `{ en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') }` */
  readonly locales: Readonly<Record<Locale, Lazy<Readonly<Record<string, string>>>>>;
}

export function defineWebModule(module: WebModule): WebModule {
  return module;
}

/** What a module's `web/settings.ts` exports by default. */
export function defineSettings(entries: readonly SettingsEntry[]): readonly SettingsEntry[] {
  return entries;
}

/** Fetches the settings' pages of all modules, in their order; the pages themselves come when they are opened. */
export async function loadSettings(modules: readonly WebModule[]): Promise<readonly SettingsEntry[]> {
  const lists = await Promise.all(modules.map(({ settings }) => settings?.()));
  return lists.flatMap((list) => list?.default ?? []).sort((a, b) => a.order - b.order);
}
