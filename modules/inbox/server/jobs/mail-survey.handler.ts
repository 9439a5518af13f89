import { defineHandler } from '#kernel/module';
import { mailSurveyJob } from '../../contract/index.ts';
import { mailSurvey } from '../use-cases/mail-survey.ts';

export const mailSurveyHandler = defineHandler(mailSurveyJob, ({ services, orgId }, { surveyId }) =>
  mailSurvey(services, orgId, surveyId),
);
