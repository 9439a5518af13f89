import {
  BookOpen,
  ChartNoAxesColumn,
  Inbox,
  Megaphone,
  Palette,
  Settings,
  Users,
  Wrench,
} from 'lucide-react';
import { useState } from 'react';
import { Avatar, Button, Frame, type NavItem, Page, RailItem, SplitPane, Tag } from '../index.ts';

const NAV: NavItem[] = [
  {
    key: 'inbox',
    href: '#inbox',
    label: 'Conversations',
    short: 'Messages',
    icon: <Inbox />,
    current: true,
    count: { value: 3, label: '3 non lues' },
  },
  { key: 'contacts', href: '#contacts', label: 'Clients', icon: <Users />, current: false },
  {
    key: 'knowledge',
    href: '#knowledge',
    label: 'Connaissances',
    short: 'Savoir',
    icon: <BookOpen />,
    current: false,
  },
  { key: 'tools', href: '#tools', label: 'Outils', icon: <Wrench />, current: false },
  { key: 'campaigns', href: '#campaigns', label: 'Campagnes', icon: <Megaphone />, current: false },
  { key: 'studio', href: '#studio', label: 'Studio', icon: <Palette />, current: false },
  { key: 'insights', href: '#insights', label: 'Analyses', icon: <ChartNoAxesColumn />, current: false },
];

export function Shell() {
  const [active, setActive] = useState('list');
  return (
    <Frame
      workspace={(collapsed) => (
        <button
          type="button"
          aria-label="Atelier Lumière"
          className="flex h-8 w-full items-center gap-2 rounded-control px-1 font-semibold hover:bg-hover"
        >
          <Avatar name="Atelier Lumière" square />
          {!collapsed && <span className="truncate">Atelier Lumière</span>}
        </button>
      )}
      nav={NAV}
      bottom={(collapsed) => (
        <>
          <RailItem
            collapsed={collapsed}
            item={{
              key: 'settings',
              href: '#settings',
              label: 'Réglages',
              icon: <Settings />,
              current: false,
            }}
          />
          <RailItem
            collapsed={collapsed}
            item={{
              key: 'me',
              href: '#me',
              label: 'Élodie Martin',
              icon: <Avatar name="Élodie Martin" size={20} className="-ms-0.5" />,
              current: false,
            }}
          />
        </>
      )}
    >
      <Page title="Conversations" fill action={<Button variant="primary">Nouveau message</Button>}>
        <SplitPane
          id="gallery"
          active={active}
          panes={[
            {
              key: 'list',
              label: 'Liste',
              size: 320,
              min: 260,
              max: 440,
              content: (
                <div className="p-4">
                  <p>Liste</p>
                  <Button className="mt-3 md:hidden" onClick={() => setActive('talk')}>
                    Ouvrir
                  </Button>
                </div>
              ),
            },
            {
              key: 'talk',
              label: 'Conversation',
              content: (
                <div className="flex flex-col gap-3 bg-surface p-4 grow">
                  <Button className="self-start md:hidden" onClick={() => setActive('list')}>
                    Retour
                  </Button>
                  <div className="mx-auto flex w-full max-w-[680px] flex-col gap-3">
                    <p className="max-w-[80%] self-start rounded-card bg-sunken px-3 py-2">
                      Bonjour, livrez-vous en Belgique ?
                    </p>
                    <div className="flex max-w-[80%] flex-col gap-1 self-end rounded-card bg-accent-wash px-3 py-2">
                      <Tag tone="accent" className="self-start">
                        Assistant
                      </Tag>
                      Oui, nous livrons en Belgique sous trois jours ouvrés.
                    </div>
                    <p className="max-w-[80%] self-end rounded-card border border-line bg-surface px-3 py-2">
                      Je vous prépare un devis.
                    </p>
                  </div>
                </div>
              ),
            },
            {
              key: 'why',
              label: 'Pourquoi',
              size: 320,
              content: (
                <div className="p-4">
                  <p className="text-ink-soft">Répondu d’après « Livraison en Belgique » (0,91).</p>
                </div>
              ),
            },
          ]}
        />
      </Page>
    </Frame>
  );
}
