import { Mail } from 'lucide-react';
import { useState } from 'react';
import {
  Checkbox,
  Combobox,
  Field,
  PasswordInput,
  RadioGroup,
  SearchInput,
  Select,
  Switch,
  TagInput,
  TextArea,
  TextInput,
} from '../index.ts';

const COUNTRIES = [
  { value: 'be', label: 'Belgique', hint: '+32' },
  { value: 'fr', label: 'France', hint: '+33' },
  { value: 'ch', label: 'Suisse', hint: '+41' },
  { value: 'lu', label: 'Luxembourg', hint: '+352' },
];

export function Forms() {
  const [language, setLanguage] = useState<'fr' | 'en' | undefined>(undefined);
  const [role, setRole] = useState<string | undefined>('member');
  const [on, setOn] = useState(true);
  const [agreed, setAgreed] = useState(false);
  const [country, setCountry] = useState<string | undefined>('be');
  const [tags, setTags] = useState(['cadeau', 'gravure']);
  const [query, setQuery] = useState('');
  return (
    <div className="flex max-w-[480px] flex-col gap-4">
      <Field label="Nom de la boutique" help="Vos clients le verront en haut de la conversation.">
        <TextInput defaultValue="Atelier Lumière" />
      </Field>
      <Field
        label="Adresse e-mail"
        error="Cette adresse n’est pas complète. Ajoutez la partie après le @."
        required
      >
        <TextInput type="email" defaultValue="elodie@" leading={<Mail />} />
      </Field>
      <Field label="Mot de passe" help="Au moins 12 caractères.">
        <PasswordInput defaultValue="un mot de passe" autoComplete="new-password" />
      </Field>
      <Field label="Large, on a page of its own">
        <TextInput scale="lg" placeholder="vous@boutique.fr" />
      </Field>
      <Field label="Message" optional>
        <TextArea defaultValue={'Bonjour,\nnous livrons en Belgique sous trois jours.'} />
      </Field>
      <Field label="Langue">
        <Select
          value={language}
          onValueChange={setLanguage}
          placeholder="Choisissez une langue"
          options={[
            { value: 'fr', label: 'Français' },
            { value: 'en', label: 'English' },
          ]}
        />
      </Field>
      <Field label="Pays">
        <Combobox
          value={country}
          onValueChange={setCountry}
          options={COUNTRIES}
          placeholder="Cherchez un pays"
        />
      </Field>
      <Field label="Étiquettes" help="Entrée ou virgule pour ajouter.">
        <TagInput value={tags} onValueChange={setTags} suggestions={['fidèle', 'devis', 'mariage']} />
      </Field>
      <Field label="Disabled">
        <TextInput disabled defaultValue="Not yours to change" />
      </Field>
      <SearchInput label="Rechercher un client" value={query} onValueChange={setQuery} />
      <Checkbox label="Recevoir un résumé chaque matin" checked={agreed} onCheckedChange={setAgreed} />
      <Checkbox label="Some of them" mixed checked={false} onCheckedChange={() => undefined} />
      <Checkbox
        label="Checked"
        help="With a word of explanation below."
        checked
        onCheckedChange={() => undefined}
      />
      <Checkbox label="Disabled" disabled checked onCheckedChange={() => undefined} />
      <Switch
        label="L’assistant répond tout seul"
        help="Il vous passe la main quand il ne sait pas."
        checked={on}
        onCheckedChange={setOn}
      />
      <Switch label="Off" checked={false} onCheckedChange={() => undefined} />
      <RadioGroup
        legend="Rôle"
        value={role}
        onValueChange={setRole}
        options={[
          { value: 'admin', label: 'Administrateur', help: 'Gère les membres et les réglages.' },
          { value: 'member', label: 'Membre', help: 'Répond aux clients.' },
          { value: 'viewer', label: 'Lecteur', disabled: true },
        ]}
      />
    </div>
  );
}
