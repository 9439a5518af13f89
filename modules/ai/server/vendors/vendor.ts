import type { Config } from '#kernel/config';
import type { EngineModels } from '../../contract/index.ts';
import type { Drawer } from '../ports/draw.port.ts';
import type { Transcriber } from '../ports/transcribe.port.ts';
import type { Translator } from '../ports/translate.port.ts';
import type { Chat } from '../providers/chat/chat.ts';
import type { RemoteClient } from '../providers/remote/client.ts';

/** How somebody has access to a vendor: the installation by its settings, an organisation by a key of its own. */
export interface Access {
  readonly apiKey: string | undefined;
  /** Another server than the vendor's own. */
  readonly baseUrl: string | undefined;
  /** Names of models, where they are others than the usual ones. */
  readonly models: EngineModels;
}

/** A way to a server for whoever has access. */
export type Connect = (given: {
  /** As people know it. */
  readonly provider: string;
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}) => RemoteClient;

/** What a vendor does for whoever has access. A model that writes also translates and answers. */
export interface Abilities {
  readonly chat?: Chat;
  readonly translator?: Translator;
  readonly drawer?: Drawer;
  readonly transcriber?: Transcriber;
}

export interface Vendor {
  /** The installation's access, or null where its settings give none. */
  installed(config: Config): Access | null;
  remote(access: Access, connect: Connect): RemoteClient;
  abilities(access: Access, remote: RemoteClient): Abilities;
  /** What can be read of it for nothing by whoever has a key that is good. */
  readonly look: string;
}
