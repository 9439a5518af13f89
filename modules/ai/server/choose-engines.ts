import type { Services } from '#kernel/scope';
import { type Engines, localEngines, localTranscriber } from './engines.ts';
import type { Drawer } from './ports/draw.port.ts';
import type { Transcriber } from './ports/transcribe.port.ts';
import type { Translator } from './ports/translate.port.ts';
import type { Writer } from './ports/write.port.ts';
import { createChatAnswerer } from './providers/chat/chat-answerer.ts';
import { createChatTranslator } from './providers/chat/chat-translator.ts';
import { createChatWriter } from './providers/chat/chat-writer.ts';
import { createRemoteClient } from './providers/remote/client.ts';
import { createStandings, type Standings } from './providers/remote/standing.ts';
import { createSandboxDrawer } from './providers/sandbox/sandbox-drawer.ts';
import { createSandboxTranslator } from './providers/sandbox/sandbox-translator.ts';
import { createSandboxWriter } from './providers/sandbox/sandbox-writer.ts';
import { aiSettings } from './settings.ts';
import { createTranscriberChain } from './transcriber-chain.ts';
import type { Abilities, Connect } from './vendors/vendor.ts';
import { vendors } from './vendors/vendors.ts';
import { createWriterChain } from './writer-chain.ts';

/** Who does an organisation's work: null and empty where nobody does. */
export interface OrganisationEngines extends Engines {
  /** The next model stands in when one fails. */
  readonly writer: Writer | null;
  /** The first that serves a pair of languages is asked; the others stand in when it fails. */
  readonly translators: readonly Translator[];
  readonly drawer: Drawer | null;
  /** English is heard without any provider; another language only by one. */
  readonly transcriber: Transcriber;
}

/** How every organisation stands with every provider, in this process. */
const known = new WeakMap<Services, Standings>();

function standingsOf(services: Services): Standings {
  const { clock, config } = services;
  const standings = known.get(services) ?? createStandings(clock, config.get(aiSettings.requestsPerMinute));
  known.set(services, standings);
  return standings;
}

/** The engines of one organisation, as the installation's settings choose them. */
export function chooseEngines(services: Services, orgId: string): OrganisationEngines {
  const { config, httpClient, clock, log } = services;
  const standings = standingsOf(services);
  const connect: Connect = (given) =>
    createRemoteClient({ ...given, httpClient, clock, log, standings, fromOperator: true });
  const serving = Object.values(vendors).flatMap((vendor): Abilities[] => {
    const access = vendor.installed(config);
    return access ? [vendor.abilities(access, vendor.remote(access, connect))] : [];
  });
  const engines = enginesBy(serving, services, orgId);
  return config.get(aiSettings.sandbox) ? withSandbox(engines) : engines;
}

function enginesBy(serving: readonly Abilities[], { log }: Services, orgId: string): OrganisationEngines {
  const { understander, answerer: local } = localEngines();
  const chats = serving.flatMap(({ chat }) => chat ?? []);
  const [chat] = chats;
  const [writer, ...others] = chats.map(createChatWriter);
  const transcribers = serving.flatMap(({ transcriber }) => transcriber ?? []);
  return {
    understander,
    answerer: chat ? createChatAnswerer({ chat, account: orgId, local, log }) : local,
    writer: writer ? createWriterChain([writer, ...others]) : null,
    translators: [
      ...serving.flatMap(({ translator }) => translator ?? []),
      ...chats.map(createChatTranslator),
    ],
    drawer: serving.flatMap(({ drawer }) => drawer ?? [])[0] ?? null,
    transcriber: createTranscriberChain([localTranscriber(), ...transcribers]),
  };
}

/** Nothing real is stood in for. */
function withSandbox(engines: OrganisationEngines): OrganisationEngines {
  return {
    ...engines,
    writer: engines.writer ?? createSandboxWriter(),
    translators: engines.translators.length > 0 ? engines.translators : [createSandboxTranslator()],
    drawer: engines.drawer ?? createSandboxDrawer(),
  };
}
