export { createDns, type Dns, type RecordType } from './dns.ts';
export { isSilent } from './is-silent.ts';
