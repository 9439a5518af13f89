import { useState } from 'react';
import { BellIcon, Button, Mark, Wordmark } from '../index.ts';
import { Sample } from './sample.tsx';

const COLOURS = [
  'bg-canvas',
  'bg-surface',
  'bg-sunken',
  'bg-line',
  'bg-edge',
  'bg-ink',
  'bg-ink-soft',
  'bg-accent',
  'bg-accent-strong',
  'bg-accent-wash',
  'bg-brass',
  'bg-danger',
  'bg-success',
];

export function Identity() {
  const [rings, setRings] = useState(0);
  return (
    <>
      <Sample name="Mark">
        <Mark size={16} />
        <Mark size={24} />
        <Mark size={48} className="text-accent" title="Comptoir" />
        <Mark size={96} className="text-accent" />
      </Sample>
      <Sample name="Wordmark">
        <Wordmark />
        <Wordmark size="lg" />
      </Sample>
      <Sample name="Bell">
        <BellIcon rings={rings} className="text-brass" />
        <BellIcon rings={rings} size={48} className="text-brass" />
        <Button onClick={() => setRings(rings + 1)}>Ring</Button>
      </Sample>
      <Sample name="Colours">
        {COLOURS.map((name) => (
          <span key={name} className="flex w-24 flex-col gap-1 text-12 text-ink-soft">
            <span className={`h-12 rounded-control border border-line ${name}`} />
            {name.slice(3)}
          </span>
        ))}
      </Sample>
      <Sample name="Type">
        <div className="flex flex-col gap-2">
          <p className="text-34 font-semibold">34 Le comptoir de votre boutique</p>
          <p className="text-26 font-semibold">26 Every message, one counter</p>
          <p className="text-20 font-semibold">20 Contacts</p>
          <p className="text-16 font-semibold">16 Livraison en Belgique</p>
          <p className="text-14">
            14 Bonjour, livrez-vous en Belgique ? Mon numéro : 06 12 34 56 78. “Quoted”, ’tis, agate
          </p>
          <p className="text-13 text-ink-soft">13 Help below a field, secondary text</p>
          <p className="text-12 text-ink-soft">12 Captions and column headers, 1,234,567.89</p>
        </div>
      </Sample>
    </>
  );
}
