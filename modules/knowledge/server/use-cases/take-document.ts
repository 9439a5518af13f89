import { createHash } from 'node:crypto';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { localEngines } from '#modules/ai';
import { isWithin, pageAddress } from '../crawl/page-address.ts';
import { mostPages, type Reading } from '../crawl/reading.ts';
import type { ReadDocument } from '../reading/document.ts';
import { type Section, splitDocument } from '../reading/sections/split-document.ts';
import { holdImport } from '../repo/import.repo.ts';
import { addPages, type ImportPageRow, pageByPlace, updatePage } from '../repo/import-page.repo.ts';
import { announceImport } from './announce-import.ts';
import { proposeArchiving } from './propose-archiving.ts';
import { proposeSection } from './propose-section.ts';
import { settlePage } from './settle-page.ts';

export interface TakenDocument {
  readonly document: ReadDocument;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The answer itself asks not to be collected. */
  readonly refused?: boolean;
  /** The digest of what was read last time. */
  readonly before?: string | null;
}

/** Of a document's beginning, by which its language is told. */
const toldBy = 2_000;
const leastConfidence = 0.6;

/** Proposes what a document says as articles, and goes on to where it leads. */
export async function takeDocument(
  reading: Reading,
  page: ImportPageRow,
  taken: TakenDocument,
): Promise<void> {
  const { document, etag, lastModified } = taken;
  const leadsTo = linksToFollow(reading, document);
  if (taken.refused || document.page?.noindex) {
    return settlePage(reading, page, { status: 'skipped', reason: 'noindex', leadsTo });
  }
  const digest = sha256(`${document.title ?? ''}\n${document.markdown}`);
  const told = { etag, lastModified, digest, leadsTo };
  if (digest === taken.before) return settlePage(reading, page, { status: 'unchanged', ...told });
  const title = document.title ?? titleOf(page.place);
  const sections = splitDocument(title, document.markdown);
  const language = await languageOf(reading, document);
  const { services, principal, importId, owner } = reading;
  await services.scopes.withOrg(principal, async (scope) => {
    if (!(await holdImport(scope, importId, owner))) return;
    const further = leadsTo.map((place) => ({ id: newId(), place }));
    await addPages(scope, importId, further, mostPages);
    const elsewhere = await canonicalElsewhere(scope, reading, page, document);
    const fate = elsewhere ? ('skipped' as const) : ('read' as const);
    const reason = elsewhere ? 'canonical' : sections.length === 0 ? 'empty' : null;
    await updatePage(scope, page.id, { status: fate, reason, etag, last_modified: lastModified, digest });
    if (!elsewhere) await propose(scope, reading, page, sections, language);
    announceImport(scope, importId);
  });
}

async function propose(
  scope: Scope,
  reading: Reading,
  page: ImportPageRow,
  sections: readonly Section[],
  language: string | null,
): Promise<void> {
  const { source, importId } = reading;
  const spoken = language ?? (await organisationProfile(scope)).language;
  const keys: string[] = [];
  for (const section of sections) {
    const key = `${page.place}#${section.key}`;
    keys.push(key);
    await proposeSection(scope, { source, importId, page, key, section, language: spoken });
  }
  await proposeArchiving(scope, { source, importId, page, keep: keys });
}

/** A page that names another as itself is not read twice; two that name each other are read once. */
async function canonicalElsewhere(
  scope: Scope,
  { source, importId }: Reading,
  page: ImportPageRow,
  { page: facts }: ReadDocument,
): Promise<boolean> {
  const canonical = facts?.canonical ? pageAddress(facts.canonical) : null;
  if (canonical === null || canonical === page.place || source.kind === 'file') return false;
  if (new URL(canonical).host !== new URL(page.place).host) return source.kind === 'site';
  const known = await pageByPlace(scope, importId, canonical);
  if (known?.status === 'skipped' || known?.status === 'failed') return false;
  if (!known) await addPages(scope, importId, [{ id: newId(), place: canonical }], mostPages);
  return true;
}

function linksToFollow({ source, followsLinks }: Reading, { page }: ReadDocument): string[] {
  const { url } = source;
  if (!followsLinks || !page || url === null) return [];
  const links = page.links.map((link) => pageAddress(link));
  return links.flatMap((link) => (link !== null && isWithin(url, link) ? [link] : []));
}

/** What a member said, else what the words tell, else what the document declares. */
async function languageOf({ source }: Reading, document: ReadDocument): Promise<string | null> {
  if (source.language !== null) return source.language;
  const text = `${document.title ?? ''}\n${document.markdown}`.slice(0, toldBy);
  const { understanding: told } = await localEngines().understander.understand({ text, defaultRegion: 'FR' });
  return told.language !== null && told.languageConfidence >= leastConfidence
    ? told.language
    : (document.language ?? told.language);
}

/** The last part of an address or a file's name without its ending, as words. */
function titleOf(place: string): string {
  const path = URL.canParse(place) ? new URL(place).pathname : place;
  const last = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const words = decoded(last)
    .replace(/\.\w{1,8}$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? place : words.charAt(0).toUpperCase() + words.slice(1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
