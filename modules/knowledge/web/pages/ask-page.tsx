import { useTranslation } from 'react-i18next';
import { useUrlState } from '#kernel/browser';
import { Page, Tabs } from '#ui';
import { PassageSearch } from '../parts/ask/passage-search.tsx';
import { TrialPanel } from '../parts/ask/trial-panel.tsx';
import { KnowledgeViews } from '../parts/knowledge-views.tsx';
import { askState } from '../state/filters.ts';

/** What a visitor would be told, and where it stands. */
export default function AskPage() {
  const { t } = useTranslation();
  const [state, change] = useUrlState(askState);
  return (
    <Page title={t('knowledge.web.ask.title')} subtitle={t('knowledge.web.ask.lead')}>
      <KnowledgeViews />
      <div className="w-full max-w-[800px]">
        <Tabs
          label={t('knowledge.web.ask.tabs')}
          value={state.tab}
          onValueChange={(tab) => change({ tab: tab === 'answer' ? undefined : tab })}
          tabs={[
            {
              key: 'answer',
              label: t('knowledge.web.ask.tab_answer'),
              content: <TrialPanel state={state} onChange={change} />,
            },
            {
              key: 'search',
              label: t('knowledge.web.ask.tab_search'),
              content: <PassageSearch state={state} onChange={change} />,
            },
          ]}
        />
      </div>
    </Page>
  );
}
