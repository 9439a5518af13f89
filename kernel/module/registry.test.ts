import { describe, expect, it } from 'vitest';
import { holdsNoContacts, organisationDuties } from '#kernel/duties';
import { defineModule } from './module.ts';
import { createRegistry } from './registry.ts';

const tables = [{ name: 'parcels', tenancy: 'tenant', retention: 'a year' }] as const;
const parcels = { name: 'parcels', dependsOn: [], tables };

describe('a module that keeps rows', () => {
  it('is refused without duties to those whose data it keeps', () => {
    expect(() => createRegistry([defineModule(parcels)])).toThrow(
      'parcels has tables and declares no duties',
    );
  });

  it.each([
    ['with duties', { ...organisationDuties(tables), ...holdsNoContacts }, 2],
    ['with the reason why it has none', { none: 'it keeps prices, which are nobody’s' }, 1],
  ])('is taken %s', (_name, duties, withTheKernels) => {
    expect(createRegistry([defineModule({ ...parcels, duties })]).duties).toHaveLength(withTheKernels);
  });
});
