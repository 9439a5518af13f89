import type { Services } from '#kernel/scope';
import type { EngineSource, EngineVendor } from '../contract/index.ts';
import { type Engines, localEngines, localTranscriber } from './engines.ts';
import type { MachineEngines } from './machine-engines.ts';
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
import type { Abilities, Access, Connect, Vendor } from './vendors/vendor.ts';
import { vendors, vendorsInOrder } from './vendors/vendors.ts';
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
  /** What hears on this machine, at no cost: English, and other languages by weights that somebody brought. */
  readonly machineEar: Transcriber;
  /** Who hears what this machine does not. */
  readonly speechProvider: Transcriber | null;
  /** By whose means each of them works; of `transcribe`, who hears what this machine does not. */
  readonly sources: Readonly<
    Record<'answer' | 'write' | 'translate' | 'draw' | 'transcribe', EngineSource | null>
  >;
}

/** Access by a key of the organisation's own. */
export interface OwnAccess {
  readonly vendor: EngineVendor;
  readonly access: Access;
}

/** How every organisation stands with every provider, in this process. */
const known = new WeakMap<Services, Standings>();

function standingsOf(services: Services): Standings {
  const { clock, config } = services;
  const standings = known.get(services) ?? createStandings(clock, config.get(aiSettings.requestsPerMinute));
  known.set(services, standings);
  return standings;
}

/** The same client for everybody; the address of an organisation's own server is held against the guard. */
export function connectBy(services: Services, fromOperator: boolean): Connect {
  const { httpClient, clock, log } = services;
  const standings = standingsOf(services);
  return (given) => createRemoteClient({ ...given, httpClient, clock, log, standings, fromOperator });
}

/**
 * The engines of one organisation. For whatever a key of its own serves, nobody else is asked: neither what it writes nor the
 * bill goes where it did not choose. The rest is served as the installation's settings say.
 */
export function chooseEngines(
  services: Services,
  orgId: string,
  own: readonly OwnAccess[],
  machine: MachineEngines,
): OrganisationEngines {
  const { config } = services;
  const byOrganisation = connectBy(services, false);
  const byOperator = connectBy(services, true);
  const sides: Side[] = [
    {
      source: 'own',
      serving: vendorsInOrder.flatMap((vendor) =>
        own
          .filter((one) => one.vendor === vendor)
          .map(({ access }) => abilitiesBy(vendors[vendor], access, byOrganisation)),
      ),
    },
    {
      source: 'installation',
      serving: vendorsInOrder.flatMap((vendor) => {
        const access = vendors[vendor].installed(config);
        return access ? [abilitiesBy(vendors[vendor], access, byOperator)] : [];
      }),
    },
  ];
  const engines = withMachine(enginesBy(sides, services, orgId, machine), machine);
  return config.get(aiSettings.sandbox) ? withSandbox(engines) : engines;
}

const abilitiesBy = (vendor: Vendor, access: Access, connect: Connect): Abilities =>
  vendor.abilities(access, vendor.remote(access, connect));

/** What serves by one set of keys. */
interface Side {
  readonly source: 'own' | 'installation';
  readonly serving: readonly Abilities[];
}

/** All that the first side has which has any. */
function firstOf<Found>(sides: readonly Side[], find: (abilities: Abilities) => Found | undefined) {
  for (const { source, serving } of sides) {
    const found = serving.flatMap((one) => find(one) ?? []);
    if (found.length > 0) return { source, found };
  }
  return { source: null, found: [] };
}

function enginesBy(
  sides: readonly Side[],
  { log }: Services,
  orgId: string,
  machine: MachineEngines,
): OrganisationEngines {
  const { understander, answerer: local } = localEngines();
  const chats = firstOf(sides, ({ chat }) => chat);
  const [chat] = chats.found;
  const [writer, ...others] = chats.found.map(createChatWriter);
  const translating = firstOf(sides, (one) => one.translator ?? one.chat);
  const [serving = []] = sides
    .filter(({ source }) => source === translating.source)
    .map((one) => one.serving);
  const drawers = firstOf(sides, ({ drawer }) => drawer);
  const hearing = firstOf(sides, ({ transcriber }) => transcriber);
  const [speech, ...moreSpeech] = hearing.found;
  return {
    understander,
    answerer: chat ? createChatAnswerer({ chat, account: orgId, local, log }) : local,
    writer: writer ? createWriterChain([writer, ...others]) : null,
    translators: [
      ...serving.flatMap(({ translator }) => translator ?? []),
      ...serving.flatMap((one) => one.chat ?? []).map(createChatTranslator),
    ],
    drawer: drawers.found[0] ?? null,
    transcriber: createTranscriberChain(earsOf(hearing, machine)),
    machineEar: createTranscriberChain(earsHere(machine)),
    speechProvider: speech ? createTranscriberChain([speech, ...moreSpeech]) : null,
    sources: {
      answer: chats.source ?? 'machine',
      write: chats.source,
      translate: translating.source,
      draw: drawers.source,
      transcribe: hearing.source ?? 'machine',
    },
  };
}

/** This machine hears first what it can, but for an organisation that has a key of its own. */
function earsOf(
  { source, found }: { readonly source: EngineSource | null; readonly found: readonly Transcriber[] },
  machine: MachineEngines,
): [Transcriber, ...Transcriber[]] {
  const here = earsHere(machine);
  const [first, ...others] = found;
  return source === 'own' && first ? [first, ...others, ...here] : [...here, ...found];
}

const earsHere = ({ transcriber }: MachineEngines): [Transcriber, ...Transcriber[]] => [
  localTranscriber(),
  ...(transcriber ? [transcriber] : []),
];

/** What works on this machine alone stands in where nobody else does, or could. */
function withMachine(engines: OrganisationEngines, machine: MachineEngines): OrganisationEngines {
  const { translators, sources } = engines;
  if (!machine.translator) return engines;
  return {
    ...engines,
    translators: [...translators, machine.translator],
    sources: { ...sources, translate: sources.translate ?? 'machine' },
  };
}

/** Nothing real is stood in for. */
function withSandbox(engines: OrganisationEngines): OrganisationEngines {
  const { writer, translators, drawer, sources } = engines;
  return {
    ...engines,
    writer: writer ?? createSandboxWriter(),
    translators: translators.length > 0 ? translators : [createSandboxTranslator()],
    drawer: drawer ?? createSandboxDrawer(),
    sources: {
      ...sources,
      write: sources.write ?? 'sandbox',
      translate: sources.translate ?? 'sandbox',
      draw: sources.draw ?? 'sandbox',
    },
  };
}
