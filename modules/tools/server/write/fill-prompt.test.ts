import { describe, expect, it } from 'vitest';
import { writeTemplates } from '../../contract/index.ts';
import { fillPrompt } from './fill-prompt.ts';
import { templatePrompts } from './template-prompts.ts';

describe('a template', () => {
  it('has its words, in which each of its variables has a place', () => {
    for (const { id, variables } of writeTemplates) {
      for (const { name } of variables) expect(templatePrompts.get(id)?.prompt).toContain(`{{${name}}}`);
    }
  });

  it('is filled, and a line whose variable is not given is left out', () => {
    const { prompt } = fillPrompt({
      templateId: 'email',
      variables: { purpose: 'Dire merci', recipient: ' ' },
    });
    expect(prompt).toContain('What it is for: Dire merci');
    expect(prompt).not.toMatch(/To:|Details:|\{\{/);
  });

  it('is not looked through again: a value may hold what looks like a variable', () => {
    const { prompt } = fillPrompt({
      templateId: 'summary',
      variables: { text: 'Bonjour {{name}} {{length}}' },
    });
    expect(prompt).toContain('Bonjour {{name}} {{length}}');
  });

  it.each([
    ['that does not exist', { templateId: 'novel' }, 'tools.template_not_found'],
    ['without what it needs', { templateId: 'email', variables: { details: 'x' } }, 'tools.variable_missing'],
    ['with an empty value', { templateId: 'email', variables: { purpose: ' ' } }, 'tools.variable_missing'],
    [
      'with what it does not know',
      { templateId: 'email', variables: { purpose: 'x', colour: 'red' } },
      'tools.variable_unknown',
    ],
    [
      'with a choice that there is not',
      { templateId: 'article', variables: { topic: 'x', length: 'endless' } },
      'tools.variable_invalid',
    ],
    [
      'with two lines where one goes',
      { templateId: 'article', variables: { topic: 'x\ny' } },
      'tools.variable_invalid',
    ],
    ['of one’s own without its variable', { prompt: 'Write to {{ name }}' }, 'tools.variable_missing'],
  ])('%s is refused', (_, input, code) => expect(() => fillPrompt(input)).toThrow(code));

  it('of one’s own takes its variables', () => {
    expect(
      fillPrompt({ prompt: 'Write to {{ name }}, {{n}}', variables: { name: 'Ana', n: 3 } }).prompt,
    ).toBe('Write to Ana, 3');
  });
});
