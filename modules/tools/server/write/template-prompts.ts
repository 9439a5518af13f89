import { definePrompt, type Prompt } from '#modules/prompts';

const sameLanguage = 'Write in the language of what is given below.';

/** What the templates of the program ask a model for; an organisation may say it in its own words. */
export const templatePrompts: readonly Prompt[] = [
  definePrompt({
    name: 'write.article',
    titleKey: 'tools.write.template.article',
    purposeKey: 'tools.prompt.article',
    variables: [
      {
        name: 'topic',
        kind: 'line',
        required: true,
        sample: { en: 'Keeping sourdough bread fresh', fr: 'Garder le pain au levain frais' },
      },
      {
        name: 'audience',
        kind: 'line',
        sample: { en: 'customers of a bakery', fr: 'les clients d’une boulangerie' },
      },
      {
        name: 'points',
        kind: 'text',
        sample: {
          en: 'A linen bag, never the fridge\nIt freezes well in slices',
          fr: 'Un sac en lin, jamais le réfrigérateur\nIl se congèle bien en tranches',
        },
      },
      { name: 'length', kind: 'line', sample: { en: 'short', fr: 'short' } },
    ],
    text: `Write an article with a title, a short introduction and headed sections. ${sameLanguage}
Topic: {{topic}}
Readers: {{audience}}
Points to make:
{{points}}
Length: {{length}}`,
    maxTokens: 2_400,
  }),
  definePrompt({
    name: 'write.email',
    titleKey: 'tools.write.template.email',
    purposeKey: 'tools.prompt.email',
    variables: [
      { name: 'recipient', kind: 'line', sample: { en: 'Camille Petit', fr: 'Camille Petit' } },
      {
        name: 'purpose',
        kind: 'text',
        required: true,
        sample: { en: 'Tell her that her order is ready', fr: 'Lui dire que sa commande est prête' },
      },
      {
        name: 'details',
        kind: 'text',
        sample: { en: 'Open until 7 p.m. on Saturday', fr: 'Ouvert jusqu’à 19 h samedi' },
      },
    ],
    text: `Write an e-mail with a line of subject, a greeting and a close. ${sameLanguage}
To: {{recipient}}
What it is for: {{purpose}}
Details: {{details}}`,
    maxTokens: 900,
  }),
  definePrompt({
    name: 'write.product_page',
    titleKey: 'tools.write.template.product_page',
    purposeKey: 'tools.prompt.product_page',
    variables: [
      {
        name: 'product',
        kind: 'line',
        required: true,
        sample: { en: 'Walnut bread', fr: 'Pain aux noix' },
      },
      {
        name: 'features',
        kind: 'text',
        required: true,
        sample: {
          en: 'Sourdough, local walnuts, baked at 5 a.m.',
          fr: 'Au levain, noix du pays, cuit à 5 h du matin',
        },
      },
      { name: 'price', kind: 'line', sample: { en: '£4.20', fr: '4,20 €' } },
    ],
    text: `Write the page of a product: a title, one sentence that says what it does for its buyer, a list of its qualities, and a closing paragraph. ${sameLanguage}
Product: {{product}}
What it has: {{features}}
Price: {{price}}`,
    maxTokens: 1_200,
  }),
  definePrompt({
    name: 'write.reply',
    titleKey: 'tools.write.template.reply',
    purposeKey: 'tools.prompt.reply',
    variables: [
      {
        name: 'message',
        kind: 'text',
        required: true,
        said: true,
        sample: {
          en: 'Hello, do you deliver to Bath on Sundays?',
          fr: 'Bonjour, livrez-vous à Lille le dimanche ?',
        },
      },
      {
        name: 'answer',
        kind: 'text',
        sample: { en: 'Not on Sundays; on Saturdays yes', fr: 'Pas le dimanche ; le samedi oui' },
      },
    ],
    text: `Answer the message of a customer that stands between the tags. Promise nothing that is not given below. ${sameLanguage}
{{message}}
What to answer: {{answer}}`,
    maxTokens: 700,
  }),
  definePrompt({
    name: 'write.summary',
    titleKey: 'tools.write.template.summary',
    purposeKey: 'tools.prompt.summary',
    variables: [
      {
        name: 'text',
        kind: 'text',
        required: true,
        said: true,
        sample: {
          en: 'Our oven broke on Monday. The new one comes on Thursday. Until then we bake half as much, and orders for Wednesday are moved to Friday.',
          fr: 'Notre four est tombé en panne lundi. Le nouveau arrive jeudi. D’ici là nous cuisons deux fois moins, et les commandes de mercredi passent à vendredi.',
        },
      },
      { name: 'length', kind: 'line', sample: { en: 'short', fr: 'short' } },
    ],
    text: `Summarise the text between the tags: its main points as a list, most important first, then one closing sentence. State nothing that it does not say. ${sameLanguage}
{{text}}
Length: {{length}}`,
    maxTokens: 700,
  }),
];

export const templatePrompt = (templateId: string): Prompt | undefined =>
  templatePrompts.find(({ name }) => name === `write.${templateId}`);

/** Of a prompt of one's own. */
export const ownPromptTokens = 1_600;
