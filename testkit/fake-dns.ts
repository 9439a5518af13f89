import type { Dns, RecordType } from '#kernel/dns';

export interface FakeDns extends Dns {
  /** What was asked, `TXT name`. */
  readonly asked: string[];
  set(type: RecordType, name: string, ...records: unknown[]): void;
  /** From now on nobody answers about a name, or about anything. */
  silence(name?: string): void;
}

/** Name servers that know what a test told them, and that everything else has no records. */
export function fakeDns(): FakeDns {
  const records = new Map<string, unknown[]>();
  const silent = new Set<string>();
  const asked: string[] = [];
  let allSilent = false;
  return {
    asked,
    set: (type, name, ...found) =>
      void records.set(
        `${type} ${name}`,
        type === 'TXT' ? found.map((text) => String(text).match(/.{1,255}/gs) ?? ['']) : found,
      ),
    silence(name) {
      if (name === undefined) allSilent = true;
      else silent.add(name);
    },
    async resolve(name, type) {
      asked.push(`${type} ${name}`);
      if (allSilent || silent.has(name)) throw Object.assign(new Error('timeout'), { code: 'ETIMEOUT' });
      const found = records.get(`${type} ${name}`);
      if (!found) throw Object.assign(new Error('no records'), { code: 'ENOTFOUND' });
      return found;
    },
  };
}
