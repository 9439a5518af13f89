interface TemplatePrompt {
  /** A line whose variable is not given is left out. */
  readonly prompt: string;
  readonly maxTokens: number;
}

const sameLanguage = 'Write in the language of what is given below.';

/** What the templates of the program ask a model for. */
export const templatePrompts: ReadonlyMap<string, TemplatePrompt> = new Map([
  [
    'article',
    {
      prompt: `Write an article with a title, a short introduction and headed sections. ${sameLanguage}
Topic: {{topic}}
Readers: {{audience}}
Points to make:
{{points}}
Length: {{length}}`,
      maxTokens: 2_400,
    },
  ],
  [
    'email',
    {
      prompt: `Write an e-mail with a line of subject, a greeting and a close. ${sameLanguage}
To: {{recipient}}
What it is for: {{purpose}}
Details: {{details}}`,
      maxTokens: 900,
    },
  ],
  [
    'product_page',
    {
      prompt: `Write the page of a product: a title, one sentence that says what it does for its buyer, a list of its qualities, and a closing paragraph. ${sameLanguage}
Product: {{product}}
What it has: {{features}}
Price: {{price}}`,
      maxTokens: 1_200,
    },
  ],
  [
    'reply',
    {
      prompt: `Answer this message of a customer. Promise nothing that is not given below. ${sameLanguage}
The message:
<message>
{{message}}
</message>
What to answer: {{answer}}`,
      maxTokens: 700,
    },
  ],
  [
    'summary',
    {
      prompt: `Summarise the text between the tags: its main points as a list, most important first, then one closing sentence. State nothing that it does not say. ${sameLanguage}
<text>
{{text}}
</text>
Length: {{length}}`,
      maxTokens: 700,
    },
  ],
]);

/** Of a prompt of one's own. */
export const ownPromptTokens = 1_600;
