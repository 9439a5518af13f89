export { answerCorpus } from './use-cases/answer-corpus.ts';
export { articleTexts } from './use-cases/article-texts.ts';
export { askCorpus } from './use-cases/ask-corpus.ts';
export { demoArticleId } from './use-cases/demo-article-id.ts';
export { forgetCases } from './use-cases/forget-cases.ts';
export { forgetQuestions } from './use-cases/forget-questions.ts';
export { keepCase } from './use-cases/keep-case.ts';
export { noteUnanswered, type UnansweredQuestion } from './use-cases/note-unanswered.ts';
export { searchPassages } from './use-cases/search-passages.ts';
