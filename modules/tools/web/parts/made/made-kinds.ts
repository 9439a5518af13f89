import {
  deleteGlossaryContract,
  deleteTemplateContract,
  deleteToneContract,
  listGlossariesContract,
  listTemplatesContract,
  listTonesContract,
} from '../../../contract/index.ts';

/** What an organisation makes for its tools: where its list stands, what people call it, what reads it, and what deletes one of it. */
export const madeKinds = {
  glossary: {
    href: '/tools/translate/glossaries',
    words: {
      title: 'tools.glossary.title',
      delete: 'tools.glossary.delete',
      deleteSure: 'tools.glossary.delete_sure',
      deleteWhat: 'tools.glossary.delete_what',
    },
    list: listGlossariesContract,
    delete: deleteGlossaryContract,
  },
  template: {
    href: '/tools/write/templates',
    words: {
      title: 'tools.template.title',
      delete: 'tools.template.delete',
      deleteSure: 'tools.template.delete_sure',
      deleteWhat: 'tools.template.delete_what',
    },
    list: listTemplatesContract,
    delete: deleteTemplateContract,
  },
  tone: {
    href: '/tools/write/tones',
    words: {
      title: 'tools.tone.title',
      delete: 'tools.tone.delete',
      deleteSure: 'tools.tone.delete_sure',
      deleteWhat: 'tools.tone.delete_what',
    },
    list: listTonesContract,
    delete: deleteToneContract,
  },
} as const;

export type MadeKind = keyof typeof madeKinds;
