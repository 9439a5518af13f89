import { useState } from 'react';
import {
  Avatar,
  Badge,
  Button,
  Card,
  Chip,
  type Column,
  DataTable,
  Dot,
  EmptyState,
  FigureTable,
  RelativeTime,
  SearchInput,
  type Sort,
  Tag,
  VirtualList,
} from '../index.ts';

interface Person {
  id: string;
  name: string;
  mail: string;
  stage: string;
  score: number;
  seen: Date;
}

const NAMES = [
  'Élodie Martin',
  'Jean-Baptiste de la Tour',
  'Sofia Rossi',
  'Karim Benali',
  'Charlotte Van den Broeck',
  'Tom Baker',
];
const person = (at: number): Person => ({
  id: String(at),
  name: NAMES[at % NAMES.length] ?? '',
  mail: `client${at}@exemple.fr`,
  stage: ['Nouveau', 'Qualifié', 'Gagné'][at % 3] ?? '',
  score: (at * 37) % 101,
  seen: new Date(Date.now() - at * at * 600_000),
});
const PEOPLE = Array.from({ length: 10 }, (_, at) => person(at));
const MANY = Array.from({ length: 10_000 }, (_, at) => person(at));

const COLUMNS: Column<Person>[] = [
  {
    id: 'name',
    header: 'Nom',
    sortable: true,
    cell: (row) => (
      <>
        <Avatar name={row.name} />
        {row.name}
      </>
    ),
  },
  { id: 'mail', header: 'E-mail', cell: (row) => row.mail },
  { id: 'stage', header: 'Étape', cell: (row) => <Tag>{row.stage}</Tag> },
  { id: 'score', header: 'Intérêt', align: 'end', sortable: true, cell: (row) => row.score },
  { id: 'seen', header: 'Vu', cell: (row) => <RelativeTime at={row.seen} /> },
];

export function Data() {
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set(['1', '2']));
  const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' });
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState('2');
  return (
    <>
      <DataTable
        id="gallery"
        label="Clients"
        className="h-[440px]"
        columns={COLUMNS}
        rows={PEOPLE}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        rowHref={(row) => `#${row.id}`}
        selection={selection}
        onSelectionChange={setSelection}
        bulkActions={
          <>
            <Button size="sm">Ajouter une étiquette</Button>
            <Button size="sm">Exporter</Button>
          </>
        }
        sort={sort}
        onSortChange={setSort}
        toolbar={
          <>
            <SearchInput
              className="md:w-64"
              label="Rechercher un client"
              value={query}
              onValueChange={setQuery}
            />
            <Chip label="Étape : nouveau" onRemove={() => undefined} />
          </>
        }
        onMore={() => undefined}
      />
      <DataTable
        id="gallery-loading"
        label="Loading"
        columns={COLUMNS}
        rows={[]}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        rowHref={() => '#'}
        loading
      />
      <DataTable
        id="gallery-empty"
        label="Empty"
        columns={COLUMNS}
        rows={[]}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        rowHref={() => '#'}
        empty={
          <EmptyState action={<Button>Importer des clients</Button>}>
            Vos clients apparaîtront ici dès leur premier message.
          </EmptyState>
        }
      />
      <FigureTable
        caption="FigureTable"
        columns={['Outil', 'Tâches', 'Crédits']}
        rows={[
          { key: 'read', name: 'Lire', figures: [12, '12'] },
          { key: 'write', name: 'Rédiger', figures: [3, '4,5'] },
        ]}
      />
      <Card title="VirtualList, 10 000" flush>
        <div className="flex h-80 flex-col">
          <VirtualList
            label="Conversations"
            items={MANY}
            itemKey={(row) => row.id}
            selected={open}
            onOpen={(row) => setOpen(row.id)}
            renderItem={(row) => (
              <span className="flex w-full min-w-0 items-center gap-3">
                <Avatar name={row.name} size={32} />
                <span className="flex min-w-0 grow flex-col">
                  <span className="flex items-baseline gap-2">
                    <span className="truncate font-medium">{row.name}</span>
                    <RelativeTime
                      at={row.seen}
                      length="short"
                      className="ms-auto shrink-0 text-12 text-ink-soft"
                    />
                  </span>
                  <span className="truncate text-13 text-ink-soft">
                    Bonjour, livrez-vous en Belgique ? Je voudrais offrir une gravure.
                  </span>
                </span>
                {Number(row.id) % 4 === 0 && <Dot label="Non lu" />}
              </span>
            )}
          />
        </div>
      </Card>
      <Badge tone="success">{selection.size} selected</Badge>
    </>
  );
}
