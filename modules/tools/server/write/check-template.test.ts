import { describe, expect, it } from 'vitest';
import { writeTemplates } from '../../contract/index.ts';
import { checkTemplate } from './check-template.ts';
import { templatePrompt } from './template-prompts.ts';

describe('a template', () => {
  it('has its words, with the same variables, each with a place in them', () => {
    for (const { id, variables } of writeTemplates) {
      const prompt = templatePrompt(id);
      expect(prompt?.variables.map(({ name, required = false }) => [name, required])).toEqual(
        variables.map(({ name, required = false }) => [name, required]),
      );
      for (const { name } of variables) expect(prompt?.text).toContain(`{{${name}}}`);
    }
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
  ])('%s is refused', (_, input, code) => expect(() => checkTemplate(input)).toThrow(code));
});
