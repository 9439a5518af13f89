import { definePage, type PageContext } from '#kernel/http';
import { maxQuestion, questionLimit } from '../help/question-limit.ts';
import { type AskedHelp, helpHtml } from '../html/help-html.ts';
import { sitePage } from '../html/site-page.ts';
import { type SiteReader, siteReader } from '../html/site-reader.ts';
import { answerQuestion } from '../use-cases/answer-question.ts';

/** The help articles, and with `?q=` what they say to a question. */
export const helpPage = definePage({
  path: '/help',
  reason: 'Who cannot sign in needs help most.',
  async respond(context) {
    const reader = siteReader(context);
    const asked = await ask(context, reader);
    return sitePage(reader, {
      path: '/help',
      ...(asked && { query: `?q=${encodeURIComponent(asked.question)}`, unlisted: true }),
      ...(asked?.answer === 'too_often' && { status: 429 }),
      title: reader.say('site.help.page_title'),
      description: reader.say('site.help.lead'),
      main: helpHtml(reader, asked),
    });
  },
});

async function ask({ services, request }: PageContext, reader: SiteReader): Promise<AskedHelp | null> {
  const question = [request.query.q].flat().join(' ').trim().slice(0, maxQuestion);
  if (question === '') return null;
  const { allowed } = await services.rateLimits.consume(questionLimit.name, request.ip, questionLimit);
  return {
    question,
    answer: allowed ? await answerQuestion(services, reader.locale, question) : 'too_often',
  };
}
