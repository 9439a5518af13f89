import type { TextPart } from '../../ports/translate.port.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};

export const toXml = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
const fromXml = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|apos|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** A segment as XML: `Bonjour <x id="0">{{name}}</x> &amp; merci`. */
export function writeXml(parts: readonly TextPart[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? toXml(part) : `<x id="${part.id}">${toXml(part.stays)}</x>`))
    .join('');
}

/** The same backwards; whatever else looks like a tag is text. */
export function readXml(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const found of text.matchAll(/<x id="(\d{1,6})"\s*(?:\/>|>(.*?)<\/x>)/gs)) {
    if (found.index > at) parts.push(fromXml(text.slice(at, found.index)));
    parts.push({ id: Number(found[1]), stays: fromXml(found[2] ?? '') });
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push(fromXml(text.slice(at)));
  return parts;
}
