const MAX_ID_CHARS = 998;

/** Identifiers of Message-ID, In-Reply-To or References, without brackets, in order and once each. */
export function readMessageIds(values: readonly string[], max: number): string[] {
  const ids = new Set<string>();
  for (const value of values) {
    const bracketed = [...value.matchAll(/<([^<>]{1,1100})>/g)].map((match) => match[1] ?? '');
    // Without a bracket, only what looks like nothing else than an identifier.
    const found =
      bracketed.length > 0 ? bracketed : value.split(/[\s,]+/).filter((word) => /^\S+@\S+$/.test(word));
    for (const id of found) {
      const clean = id.replace(/[\s\p{Cc}]+/gu, '');
      if (clean !== '' && clean.length <= MAX_ID_CHARS) ids.add(clean);
    }
  }
  const all = [...ids];
  // The first is the thread's root, the last are the nearest: a long chain loses its middle.
  return all.length <= max ? all : [...all.slice(0, 1), ...all.slice(all.length - max + 1)];
}
