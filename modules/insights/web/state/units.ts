import { choiceField } from '#kernel/browser';
import type { Unit } from '../../contract/index.ts';

export const units = ['day', 'week', 'month'] as const satisfies readonly Unit[];

export const homeFilters = { unit: choiceField(units, 'day') };

export const unitKeys: Readonly<Record<Unit, string>> = {
  day: 'insights.unit.day',
  week: 'insights.unit.week',
  month: 'insights.unit.month',
};
