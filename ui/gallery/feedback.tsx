import { useState } from 'react';
import {
  Button,
  Card,
  Count,
  EmptyState,
  ErrorState,
  LinkTabs,
  Loading,
  OfflineBanner,
  RelativeTime,
  Skeleton,
  Tabs,
  ViewTabs,
} from '../index.ts';
import { Sample } from './sample.tsx';

const ago = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

export function Feedback() {
  const [tab, setTab] = useState('details');
  return (
    <>
      <Card title="Articles" flush>
        <EmptyState action={<Button variant="primary">Ajouter un article</Button>}>
          Vos articles apparaîtront ici ; l’assistant répond d’après eux.
        </EmptyState>
      </Card>
      <Card flush>
        <ErrorState
          title="Le message n’a pas pu être envoyé."
          kept="Votre texte est gardé sur cet appareil."
          advice="Vérifiez votre connexion, puis réessayez."
          onRetry={() => undefined}
          requestId="0197a1f2-7c3e-7b51-9c0d-5a2e4f6b8c1d"
        />
      </Card>
      <Card flush>
        <OfflineBanner offline />
        <OfflineBanner offline waiting={3} />
      </Card>
      <Sample name="Skeleton">
        <div className="flex w-80 flex-col gap-3">
          <Loading />
          {[1, 2].map((row) => (
            <div key={row} className="flex items-center gap-3">
              <Skeleton className="size-8 rounded-full" />
              <div className="flex grow flex-col gap-2">
                <Skeleton className="w-1/2" />
                <Skeleton className="w-full" />
              </div>
            </div>
          ))}
        </div>
      </Sample>
      <Sample name="RelativeTime">
        {[0, 5, 130, 1500, 4400, 20_000, 700_000].map((minutes) => (
          <span key={minutes} className="flex gap-1">
            <RelativeTime at={ago(minutes)} />·
            <RelativeTime at={ago(minutes)} length="short" className="text-ink-soft" />
          </span>
        ))}
      </Sample>
      <Sample name="LinkTabs">
        {(['segments', 'pages'] as const).map((look) => (
          <LinkTabs
            key={look}
            label={look}
            look={look}
            current="week"
            links={[
              { key: 'day', href: '?section=feedback', label: 'Jour' },
              { key: 'week', href: '?section=feedback&unit=week', label: 'Semaine' },
              { key: 'month', href: '?section=feedback&unit=month', label: 'Mois' },
            ]}
          />
        ))}
      </Sample>
      <Sample name="ViewTabs">
        <div className="w-80 resize-x overflow-hidden">
          <ViewTabs
            label="Vues"
            more="Plus"
            moreLabel="Plus de vues"
            panelId="gallery-view"
            current="mine"
            tabs={[
              { key: 'all', href: '?section=feedback', label: 'Toutes' },
              {
                key: 'waiting',
                href: '?section=feedback',
                label: 'À reprendre',
                trailing: <Count value={3} tone="brass" label="3 conversations" />,
              },
              { key: 'nobody', href: '?section=feedback', label: 'Non attribuées' },
              { key: 'unread', href: '?section=feedback', label: 'Non lues' },
              { key: 'mine', href: '?section=feedback', label: 'À moi' },
            ]}
          />
          <div id="gallery-view" role="tabpanel" aria-label="À moi" />
        </div>
      </Sample>
      <Tabs
        label="Contact"
        value={tab}
        onValueChange={setTab}
        tabs={[
          { key: 'details', label: 'Détails', content: <p>Détails du client.</p> },
          { key: 'notes', label: 'Notes', count: 3, content: <p>Trois notes.</p> },
          { key: 'timeline', label: 'Chronologie', content: <p>Tout ce qui s’est passé.</p> },
        ]}
      />
    </>
  );
}
