import {
  choiceField,
  type FieldsOf,
  idField,
  languageField,
  nameField,
  textField,
  wholeField,
} from '#kernel/browser';
import { articleStatuses, questionStatuses } from '../../contract/index.ts';

/** The filters of the list of articles, as they stand in its URL. */
export const articleFilters = {
  search: textField(200),
  language: languageField,
  status: choiceField([...articleStatuses, 'archived']),
};
export type ArticleFilters = FieldsOf<typeof articleFilters>;

/** Questions that wait for an answer come first: they are what this list is for. */
export const questionFilters = {
  search: textField(200),
  status: choiceField(questionStatuses, 'open'),
};
export type QuestionFilters = FieldsOf<typeof questionFilters>;

/** Cases by how they stood at the last run. */
export const caseFilters = {
  search: textField(200),
  result: choiceField(['passes', 'fails']),
};
export type CaseFilters = FieldsOf<typeof caseFilters>;

/** A trial or a search: what was asked is the URL, so that it can be asked again and shown to somebody. */
export const askState = {
  tab: choiceField(['answer', 'search'], 'answer'),
  q: textField(2_000),
  language: languageField,
};
export type AskState = FieldsOf<typeof askState>;

/** What a new article begins with: a question that it is to answer, or a text that was made elsewhere. */
export const newArticleState = {
  question: nameField(40),
  text: idField,
  title: textField(200),
  language: languageField,
};

/** Where in an article's body to begin, in UTF-16 offsets: a quote that was followed here. */
export const placeState = {
  start: wholeField(0),
  end: wholeField(0),
};
export type Place = FieldsOf<typeof placeState>;
