import { Copy, Ellipsis, Inbox, Plus, Settings, Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  ConfirmButton,
  ConfirmIconButton,
  confirm,
  Dialog,
  Drawer,
  Field,
  IconButton,
  Menu,
  openCommandPalette,
  Popover,
  TextInput,
  Tooltip,
  toast,
  useCommands,
  useShortcut,
} from '../index.ts';
import { Sample } from './sample.tsx';

export function Overlays() {
  useShortcut('g i', () => toast({ title: 'Conversations' }), 'Aller aux conversations');
  useShortcut('e', () => toast({ title: 'Conversation résolue' }), 'Résoudre la conversation');
  useCommands([
    {
      id: 'inbox',
      label: 'Aller aux conversations',
      section: 'Aller',
      shortcut: 'g i',
      icon: <Inbox />,
      run: () => toast({ title: 'Conversations' }),
    },
    {
      id: 'settings',
      label: 'Ouvrir les réglages',
      section: 'Aller',
      keywords: ['preferences'],
      icon: <Settings />,
      run: () => toast({ title: 'Réglages' }),
    },
    { id: 'article', label: 'Nouvel article', section: 'Créer', icon: <Plus />, run: () => setDialog(true) },
    {
      id: 'copy',
      label: 'Copier le lien du widget',
      section: 'Créer',
      icon: <Copy />,
      run: () => toast({ title: 'Lien copié' }),
    },
  ]);
  const [dialog, setDialog] = useState(false);
  const [drawer, setDrawer] = useState(false);
  const [dense, setDense] = useState(true);
  const [sort, setSort] = useState('newest');
  return (
    <>
      <Sample name="Dialog, Drawer, confirm, ConfirmButton">
        <Button onClick={() => setDialog(true)}>Open dialog</Button>
        <Button onClick={() => setDrawer(true)}>Open drawer</Button>
        <Button
          onClick={() =>
            void confirm({
              title: 'Supprimer « Livraison en Belgique » ?',
              description: 'L’assistant ne s’en servira plus. Les réponses déjà envoyées restent.',
              action: 'Supprimer l’article',
              danger: true,
            }).then((yes) => toast({ title: yes ? 'Article supprimé' : 'Rien n’a changé' }))
          }
        >
          Ask first
        </Button>
        <ConfirmButton
          variant="ghost"
          question={{ title: 'Supprimer « Emballage cadeau » ?', action: 'Supprimer' }}
          onConfirm={() => toast({ title: 'Article supprimé' })}
        />
        <ConfirmIconButton
          label="Supprimer « Consigne »"
          icon={<Trash2 />}
          question={{ title: 'Supprimer « Consigne » ?', action: 'Supprimer' }}
          onConfirm={() => toast({ title: 'Article supprimé' })}
        />
      </Sample>
      <Sample name="Command palette, shortcuts">
        <Button onClick={openCommandPalette}>Open palette</Button>
      </Sample>
      <Sample name="Menu, Popover, Tooltip">
        <Menu
          label="Actions"
          trigger={<IconButton label="Actions" icon={<Ellipsis />} variant="secondary" />}
          items={[
            {
              key: 'copy',
              label: 'Copier le lien',
              icon: <Copy />,
              shortcut: 'c',
              onSelect: () => toast({ title: 'Lien copié' }),
            },
            {
              key: 'dense',
              kind: 'check',
              label: 'Lignes serrées',
              checked: dense,
              onCheckedChange: setDense,
            },
            { key: 's1', kind: 'separator' },
            {
              key: 'sort',
              kind: 'radio',
              label: 'Trier par',
              value: sort,
              onValueChange: setSort,
              options: [
                { value: 'newest', label: 'Plus récents' },
                { value: 'oldest', label: 'Plus anciens' },
              ],
            },
            { key: 's2', kind: 'separator' },
            { key: 'delete', label: 'Supprimer', icon: <Trash2 />, danger: true, onSelect: () => undefined },
          ]}
        />
        <Popover label="Details" trigger={<Button>Open popover</Button>}>
          <p className="mb-3 text-ink-soft">Ajoutez une note que vos clients ne verront pas.</p>
          <Field label="Note">
            <TextInput />
          </Field>
        </Popover>
        <Tooltip label="Shown on hover and focus">
          <Button>Hover me</Button>
        </Tooltip>
      </Sample>
      <Sample name="Toast">
        <Button onClick={() => toast({ title: 'Brouillon enregistré' })}>Plain</Button>
        <Button
          onClick={() =>
            toast({
              title: 'Conversation résolue',
              tone: 'success',
              action: { label: 'Annuler', run: () => toast({ title: 'Conversation rouverte' }) },
            })
          }
        >
          With undo
        </Button>
        <Button
          onClick={() =>
            toast({
              title: 'Message non envoyé',
              description: 'Il reste ici et repartira dès le retour du réseau.',
              tone: 'danger',
            })
          }
        >
          Failure
        </Button>
      </Sample>
      <Dialog
        open={dialog}
        onOpenChange={setDialog}
        title="Nouvel article"
        description="Ce que vos clients demandent, dans vos mots."
        footer={
          <>
            <Button onClick={() => setDialog(false)}>Annuler</Button>
            <Button variant="primary" onClick={() => setDialog(false)}>
              Créer l’article
            </Button>
          </>
        }
      >
        <Field label="Titre">
          <TextInput placeholder="Livraison en Belgique" />
        </Field>
      </Dialog>
      <Drawer open={drawer} onOpenChange={setDrawer} title="Élodie Martin">
        <p className="text-ink-soft">Details that need the height.</p>
      </Drawer>
    </>
  );
}
