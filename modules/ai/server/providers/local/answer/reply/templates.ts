/**
 * What the assistant says around quotes, in the two catalogued languages. `{{name}}` marks are filled by compose.ts; the
 * keys are flat so that they can become locale keys as they are. French: "vous", non-breaking spaces before : ; ? and
 * inside guillemets.
 */
export interface ReplyTemplates {
  greet: string;
  thanks: string;
  farewell: string;
  noted: string;
  answer: string;
  answerMore: string;
  handover: string;
  handoverPerson: string;
  handoverUpset: string;
  handoverPart: string;
  handoverParts: string;
}

export const TEMPLATES: Record<'fr' | 'en', ReplyTemplates> = {
  fr: {
    greet: 'Bonjour, je suis l’assistant {{ofOrganisation}}. Comment puis-je vous aider\u00a0?',
    thanks: 'Je vous en prie. Je reste à votre disposition si vous avez une autre question.',
    farewell: 'Merci de votre visite, à bientôt.',
    noted: 'Merci, c’est bien noté. Si vous avez une question, je vous écoute.',
    answer: 'D’après notre article «\u00a0{{title}}\u00a0»\u00a0:\n{{quote}}',
    answerMore: 'Et d’après «\u00a0{{title}}\u00a0»\u00a0:\n{{quote}}',
    handover:
      'Je n’ai pas trouvé de réponse sûre à votre question, et je préfère ne pas deviner. Je transmets votre message à l’équipe {{ofOrganisation}}, qui vous répondra ici.',
    handoverPerson:
      'Bien sûr. Je transmets votre message à l’équipe {{ofOrganisation}}, une personne vous répondra ici.',
    handoverUpset:
      'Je suis désolé que vous soyez mécontent. Je transmets votre message à l’équipe {{ofOrganisation}}, qui vous répondra ici.',
    handoverPart:
      'Pour votre autre question («\u00a0{{question}}\u00a0»), je préfère ne pas deviner\u00a0: je la transmets à l’équipe {{ofOrganisation}}, qui vous répondra ici.',
    handoverParts:
      'Pour vos autres questions ({{questions}}), je préfère ne pas deviner\u00a0: je les transmets à l’équipe {{ofOrganisation}}, qui vous répondra ici.',
  },
  en: {
    greet: 'Hello, I am the assistant of {{organisation}}. How can I help you?',
    thanks: 'You are welcome. I am here if you have another question.',
    farewell: 'Thank you for your visit, see you soon.',
    noted: 'Thank you, noted. If you have a question, I am listening.',
    answer: 'From our article “{{title}}”:\n{{quote}}',
    answerMore: 'And from “{{title}}”:\n{{quote}}',
    handover:
      'I have not found a reliable answer to your question, and I would rather not guess. I am passing your message on to the team at {{organisation}}, who will reply to you here.',
    handoverPerson:
      'Of course. I am passing your message on to the team at {{organisation}}; a person will reply to you here.',
    handoverUpset:
      'I am sorry that you are unhappy. I am passing your message on to the team at {{organisation}}, who will reply to you here.',
    handoverPart:
      'As for your other question (“{{question}}”), I would rather not guess: I am passing it on to the team at {{organisation}}, who will reply to you here.',
    handoverParts:
      'As for your other questions ({{questions}}), I would rather not guess: I am passing them on to the team at {{organisation}}, who will reply to you here.',
  },
};
