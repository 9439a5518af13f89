/** What a variable takes, by its kind. */
export const variableKindKeys = {
  line: 'tools.template.kind.line',
  text: 'tools.template.kind.text',
  number: 'tools.template.kind.number',
  choice: 'tools.template.kind.choice',
  date: 'tools.template.kind.date',
} as const;
