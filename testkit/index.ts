export { declared } from './declared.ts';
export { eventually } from './eventually.ts';
export { type FakeDns, fakeDns } from './fake-dns.ts';
export { type FakeTerminal, fakeTerminal, type TerminalScript } from './fake-terminal.ts';
export { type Registered, registerOrganisation } from './register-organisation.ts';
export { rowsRead } from './rows-read.ts';
export { type CallOptions, type Reply, type TestApp, testApp } from './test-app.ts';
export { type TestDatabase, testDatabase } from './test-database.ts';
export { testSecretKey } from './test-secret-key.ts';
