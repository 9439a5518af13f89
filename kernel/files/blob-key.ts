/** Where an organisation's bytes lie: equal ones once, and never beside another organisation's. */
export function blobKey(orgId: string, sha256: string): string {
  return `${orgId}/${sha256.slice(0, 2)}/${sha256}`;
}

const form = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/[0-9a-f]{2}\/([0-9a-f]{64})$/;

/** Null for what is no key of ours: somebody else's file in the same bucket is left alone. */
export function readBlobKey(key: string): { orgId: string; sha256: string } | null {
  const [, orgId, sha256] = form.exec(key) ?? [];
  return orgId !== undefined && sha256 !== undefined ? { orgId, sha256 } : null;
}
