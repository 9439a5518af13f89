import { Plus, Settings, Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  Avatar,
  Badge,
  Button,
  Chip,
  Count,
  Dot,
  IconButton,
  Kbd,
  LinkButton,
  Tag,
  TextLink,
  Toolbar,
} from '../index.ts';
import { Sample } from './sample.tsx';

export function Controls() {
  const [chips, setChips] = useState(['Statut : ouvert', 'Canal : site internet']);
  return (
    <>
      <Sample name="Button">
        <Button variant="primary">Répondre</Button>
        <Button>Enregistrer</Button>
        <Button variant="ghost">Annuler</Button>
        <Button variant="danger">Supprimer</Button>
      </Sample>
      <Sample name="Button: sizes and icons">
        <Button size="sm" icon={<Plus />}>
          Add
        </Button>
        <Button icon={<Plus />}>Add an article</Button>
        <Button size="lg" variant="primary" icon={<Plus />}>
          Create the shop
        </Button>
        <LinkButton href="#link" icon={<Settings />}>
          Link as button
        </LinkButton>
        <TextLink href="#text">A link in a sentence</TextLink>
      </Sample>
      <Sample name="Button: busy and disabled">
        <Button variant="primary" busy>
          Publier
        </Button>
        <Button busy>Enregistrer</Button>
        <Button variant="primary" disabled>
          Publier
        </Button>
        <Button disabled>Enregistrer</Button>
        <Button variant="danger" busy>
          Supprimer
        </Button>
      </Sample>
      <Sample name="IconButton">
        <IconButton label="Settings" icon={<Settings />} />
        <IconButton label="Add" icon={<Plus />} variant="secondary" shortcut="c" />
        <IconButton label="Delete" icon={<Trash2 />} size="sm" />
        <IconButton label="Working" icon={<Trash2 />} busy />
        <IconButton label="Unavailable" icon={<Trash2 />} disabled />
      </Sample>
      <Sample name="Badge, Tag, Dot, Count">
        <Badge>Open</Badge>
        <Badge tone="accent">Assistant</Badge>
        <Badge tone="brass">Handed over</Badge>
        <Badge tone="danger">Failed</Badge>
        <Badge tone="success">Delivered</Badge>
        <Tag>gravure</Tag>
        <Tag tone="accent">Assistant</Tag>
        <Dot label="Unread" />
        <Count value={3} label="3 unread" tone="brass" />
        <Count value={240} label="240 unread" />
      </Sample>
      <Sample name="Chip">
        <Toolbar label="Filters" className="mb-0">
          {chips.map((chip) => (
            <Chip
              key={chip}
              label={chip}
              onPress={() => undefined}
              onRemove={() => setChips(chips.filter((other) => other !== chip))}
            />
          ))}
          <Chip label="cadeau" onRemove={() => undefined} />
          <Chip label="Read only" />
        </Toolbar>
      </Sample>
      <Sample name="Avatar">
        <Avatar name="Élodie Martin" size={20} />
        <Avatar name="Élodie Martin" />
        <Avatar name="Élodie Martin" size={32} />
        <Avatar name="Atelier Lumière" size={32} square />
        <Avatar name="Jean-Baptiste de la Tour" size={40} />
      </Sample>
      <Sample name="Kbd">
        <Kbd keys="mod+k" />
        <Kbd keys="g i" />
        <Kbd keys="enter" />
        <Kbd keys="?" />
      </Sample>
    </>
  );
}
