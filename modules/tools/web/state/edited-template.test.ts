import { describe, expect, it } from 'vitest';
import { editedOf, editedVariable, problemsOf, savedOf } from './edited-template.ts';

describe('a template that is changed', () => {
  it('says which places and which variables do not fit', () => {
    const variables = [editedVariable({ name: 'day' }), editedVariable({ name: 'who' })];
    expect(problemsOf('On {{day}} at {{place}}', variables)).toMatchObject({
      unknown: ['place'],
      missing: ['who'],
      wrong: [],
    });
  });

  it.each([
    ['no name', { name: '' }],
    ['a name that is none', { name: 'Été' }],
    ['a choice of nothing', { name: 'mood', kind: 'choice' as const }],
  ])('says that a variable has %s', (_, variable) => {
    expect(problemsOf('{{mood}}', [editedVariable(variable)]).wrong).toHaveLength(1);
  });

  it('says that a name stands twice, of both', () => {
    const twice = [editedVariable({ name: 'day' }), editedVariable({ name: 'day' })];
    expect(problemsOf('{{day}}', twice).wrong).toHaveLength(2);
  });

  it('is saved as it was read where nothing was changed', () => {
    const variable = { name: 'mood', kind: 'choice' as const, required: false, choices: ['calm'] };
    expect(savedOf(editedOf(variable))).toEqual(variable);
  });
});
