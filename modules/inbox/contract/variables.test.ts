import { describe, expect, it } from 'vitest';
import {
  fillVariables,
  replyVariables,
  unknownVariables,
  type VariableValues,
  variablesIn,
} from './variables.ts';

const nothing = Object.fromEntries(replyVariables.map((name) => [name, null])) as VariableValues;

describe('the variables of a canned reply', () => {
  it('are filled, however much room is in their braces', () => {
    const values = { ...nothing, 'contact.firstName': 'Camille', 'organisation.name': 'Maison' };
    expect(fillVariables('Bonjour {{contact.firstName}}, {{ organisation.name }}', values)).toEqual({
      text: 'Bonjour Camille, Maison',
      missing: [],
    });
  });

  it('stay and are named where nobody knows them', () => {
    expect(fillVariables('Bonjour {{contact.firstName}} {{contact.firstName}}', nothing)).toEqual({
      text: 'Bonjour {{contact.firstName}} {{contact.firstName}}',
      missing: ['contact.firstName'],
    });
  });

  it('never fill what was filled in', () => {
    const values = { ...nothing, 'contact.name': '{{member.name}}', 'member.name': 'Odile' };
    expect(fillVariables('{{contact.name}}', values).text).toBe('{{member.name}}');
  });

  it('are told from what is none', () => {
    const text = '{{contact.name}} {{contact.shoeSize}} {{}} { not one } {{ __proto__ }}';
    expect(variablesIn(text)).toEqual(['contact.name']);
    expect(unknownVariables(text)).toEqual(['contact.shoeSize', '', '__proto__']);
  });
});
