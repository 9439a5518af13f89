import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Setting } from '#kernel/config';
import { installRoot, kernelSettings } from '#kernel/config';
import { errorKey, kernelErrors, localeSchema } from '#kernel/contract';
import { type Duties, kernelDuties } from '#kernel/duties';
import type { ModuleSchema, Table } from '#kernel/migrator';
import type { Check } from './check.ts';
import type { Module } from './module.ts';

/** The kernel's own tables. */
const kernelTables: readonly Table[] = [
  { name: 'outbox', tenancy: 'tenant', resolvable: true, retention: 'until relayed' },
  { name: 'live_streams', tenancy: 'tenant', retention: 'with the organisation' },
  { name: 'live_events', tenancy: 'tenant', resolvable: true, retention: '7 days' },
  {
    name: 'idempotency_keys',
    tenancy: 'tenant',
    resolvable: true,
    withheld: ['key_hash', 'request_hash', 'body'],
    retention: '24 hours',
  },
  { name: 'user_idempotency_keys', tenancy: 'installation', retention: '24 hours' },
  { name: 'signing_keys', tenancy: 'installation', retention: 'with the installation' },
  { name: 'switches', tenancy: 'installation', retention: 'with the installation' },
  { name: 'canary', tenancy: 'tenant', retention: 'for ever' },
];

export type LocaleTexts = Record<string, Record<string, string>>;

/** All modules together, found to be consistent. */
export interface Registry {
  readonly modules: readonly Module[];
  readonly settings: readonly Setting[];
  readonly schemas: readonly ModuleSchema[];
  readonly texts: LocaleTexts;
  readonly checks: readonly Check[];
  /** Of the kernel and of every module that has some, in the order of dependencies. */
  readonly duties: readonly Duties[];
}

/**
 * Puts the manifests together.
 * @throws naming the manifest and what contradicts what
 */
export function createRegistry(modules: readonly Module[]): Registry {
  const root = installRoot();
  const texts = readTexts(root, modules);
  const problems = [...orderProblems(modules), ...nameProblems(modules), ...listenerProblems(modules)];
  problems.push(...authenticatorProblems(modules), ...dutyProblems(modules), ...textProblems(modules, texts));
  if (problems.length > 0) throw new Error(`The manifests are inconsistent:\n- ${problems.join('\n- ')}`);
  return {
    modules,
    settings: [
      ...Object.values(kernelSettings),
      ...modules.flatMap((module) => module.settings ?? []),
    ] as Setting[],
    schemas: [
      {
        module: 'kernel',
        migrationFolders: [join(root, 'kernel/scope/migrations')],
        tables: kernelTables,
      },
      ...modules.map((module) => ({
        module: module.name,
        migrationFolders: [join(root, migrationsOf(module))],
        tables: module.tables ?? [],
      })),
    ],
    texts,
    checks: modules.flatMap((module) => module.checks ?? []),
    duties: [kernelDuties(kernelTables), ...modules.flatMap(dutiesOf)],
  };
}

const homeOf = ({ name, inKernel }: Module) => (inKernel ? `kernel/${name}` : `modules/${name}`);

const migrationsOf = (module: Module) => `${homeOf(module)}${module.inKernel ? '' : '/server'}/migrations`;

function orderProblems(modules: readonly Module[]): string[] {
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const module of modules) {
    for (const needed of module.dependsOn) {
      if (!seen.has(needed))
        problems.push(`${module.name} depends on ${needed}, which does not come before it`);
    }
    seen.add(module.name);
  }
  return problems;
}

/** Names that must be unique in the installation, by kind. */
function nameProblems(modules: readonly Module[]): string[] {
  const kinds: Record<string, (module: Module) => string[]> = {
    module: (module) => [module.name],
    setting: (module) => (module.settings ?? []).map((one) => one.name),
    permission: (module) => (module.permissions ?? []).map((one) => one.name),
    error: (module) => (module.errors ?? []).map((one) => one.code),
    event: (module) => (module.events ?? []).map((one) => `${one.type} v${one.v}`),
    table: (module) => (module.tables ?? []).map((one) => one.name),
    endpoint: (module) => (module.routes ?? []).map((one) => `${one.contract.method} ${one.contract.path}`),
    operation: (module) => (module.routes ?? []).map((one) => one.contract.id),
    job: (module) => (module.jobs ?? []).map((one) => one.job.name),
    listener: (module) => (module.listeners ?? []).map((one) => one.name),
    schedule: (module) => (module.schedules ?? []).map((one) => one.name),
    check: (module) => (module.checks ?? []).map((one) => one.name),
    'rate limit': (module) => (module.rateLimits ?? []).map((one) => one.name),
  };
  const problems: string[] = [];
  for (const [kind, namesOf] of Object.entries(kinds)) {
    const owners = new Map<string, string>();
    for (const module of modules) {
      for (const name of namesOf(module)) {
        const owner = owners.get(name);
        if (owner) problems.push(`the ${kind} ${name} is declared by ${owner} and by ${module.name}`);
        owners.set(name, module.name);
      }
    }
  }
  for (const module of modules) {
    const owned = ['permission', 'error', 'event', 'operation', 'job', 'listener', 'schedule', 'check'];
    for (const kind of owned) {
      for (const name of kinds[kind]?.(module) ?? []) {
        if (!name.startsWith(`${module.name}.`))
          problems.push(`the ${kind} ${name} does not begin with ${module.name}.`);
      }
    }
  }
  return problems;
}

function listenerProblems(modules: readonly Module[]): string[] {
  const events = new Set(modules.flatMap((module) => module.events ?? []));
  const limits = new Set(modules.flatMap((module) => (module.rateLimits ?? []).map((limit) => limit.name)));
  const permissions = new Set(modules.flatMap((module) => module.permissions ?? []));
  const declared = new Set([
    ...Object.values(kernelErrors).map((error) => error.code),
    ...modules.flatMap((module) => (module.errors ?? []).map((error) => error.code)),
  ]);
  return modules.flatMap((module) => [
    ...(module.listeners ?? [])
      .filter((listener) => !events.has(listener.event))
      .map((listener) => `${listener.name} listens to ${listener.event.type}, which no manifest emits`),
    ...(module.routes ?? []).flatMap(({ contract }) => [
      ...(contract.rateLimit !== undefined && !limits.has(contract.rateLimit)
        ? [`${contract.id} names the unknown rate limit ${contract.rateLimit}`]
        : []),
      ...(contract.access.kind === 'member' && !permissions.has(contract.access.permission)
        ? [`${contract.id} needs the undeclared permission ${contract.access.permission.name}`]
        : []),
      ...contract.errors
        .filter((error) => !declared.has(error.code))
        .map((error) => `${contract.id} answers the undeclared error ${error.code}`),
    ]),
  ]);
}

function authenticatorProblems(modules: readonly Module[]): string[] {
  const users = modules.filter((module) => module.authenticateUser).length;
  const visitors = modules.filter((module) => module.authenticateVisitor).length;
  return [
    ...(users > 1 ? [`${users} manifests authenticate users`] : []),
    ...(visitors > 1 ? [`${visitors} manifests authenticate visitors`] : []),
  ];
}

const dutiesOf = ({ duties }: Module): Duties[] => (duties && !('none' in duties) ? [duties] : []);

/** Whoever keeps rows can give them out and take them away, or says why nobody will ask for them. */
function dutyProblems(modules: readonly Module[]): string[] {
  return modules
    .filter(({ tables, duties }) => (tables ?? []).length > 0 && duties === undefined)
    .map(({ name }) => `${name} has tables and declares no duties to those whose data it keeps`);
}

/** The words of the kernel, the design system and every module, from their `locales` folders. */
function readTexts(root: string, modules: readonly Module[]): LocaleTexts {
  const folders = [
    'kernel/i18n/locales',
    'ui/locales',
    ...modules.map((module) => `${homeOf(module)}/locales`),
  ];
  const texts: LocaleTexts = Object.fromEntries(localeSchema.options.map((locale) => [locale, {}]));
  for (const folder of folders.map((name) => join(root, name)).filter(existsSync)) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const locale = file.slice(0, -5);
      texts[locale] = { ...texts[locale], ...JSON.parse(readFileSync(join(folder, file), 'utf8')) };
    }
  }
  return texts;
}

function textProblems(modules: readonly Module[], texts: LocaleTexts): string[] {
  const problems: string[] = [];
  // A plural form that one language has and another has not is grammar, not an omission.
  const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
  const locales = Object.entries(texts).map(
    ([locale, held]) => [locale, new Set(Object.keys(held).map(stem))] as const,
  );
  const all = new Set(locales.flatMap(([, keys]) => [...keys]));
  for (const [locale, keys] of locales) {
    for (const key of all) if (!keys.has(key)) problems.push(`the locale ${locale} lacks ${key}`);
  }
  const errors = [...Object.values(kernelErrors), ...modules.flatMap((module) => module.errors ?? [])];
  for (const { code } of errors) {
    for (const part of ['title', 'detail'] as const) {
      if (!all.has(errorKey(code, part)))
        problems.push(`the error ${code} has no words (${errorKey(code, part)})`);
    }
  }
  for (const { name, findings } of modules.flatMap((module) => module.checks ?? [])) {
    for (const key of [name, ...Object.keys(findings).map((code) => `${name}.${code}`)]) {
      if (!all.has(key)) problems.push(`the check ${name} has no words (${key})`);
    }
  }
  return problems;
}
