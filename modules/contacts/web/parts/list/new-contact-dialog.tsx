import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { FormError, FormText, useApi, useContractForm } from '#modules/accounts/web';
import { Button, Dialog, Field, Select, TextInput } from '#ui';
import {
  type Contact,
  createContactBody,
  createContactContract,
  type GivenIdentity,
  type Stage,
} from '../../../contract/index.ts';
import { showContact } from '../../data/cached-contacts.ts';
import { isIdentityTaken, useIdentityOwner } from '../../data/use-identity-owner.ts';
import { stageKeys, stages } from '../../state/stages.ts';
import TakenNotice from '../contact/taken-notice.tsx';

interface NewContactDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export default function NewContactDialog({ open, onOpenChange }: NewContactDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const first = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('contacts.web.new.title')}
      initialFocus={first}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('contacts.web.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={busy}>
            {t('contacts.web.new.create')}
          </Button>
        </>
      }
    >
      {open && <NewContactForm id={formId} nameInput={first} onBusy={setBusy} />}
    </Dialog>
  );
}

interface NewContactFormProps {
  id: string;
  nameInput: RefObject<HTMLInputElement | null>;
  onBusy: (busy: boolean) => void;
}

function NewContactForm({ id, nameInput, onBusy }: NewContactFormProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queries = useQueryClient();
  const go = useGo();
  const findOwner = useIdentityOwner();
  const [owner, setOwner] = useState<Contact>();
  const [address, setAddress] = useState({ email: '', phone: '' });
  const form = useContractForm({
    schema: createContactBody,
    initial: { name: '', company: '', stage: null, identities: [] },
    words: { name: t('contacts.web.new.name_needed') },
    submit: async (body) => {
      setOwner(undefined);
      onBusy(true);
      try {
        const contact = await api.call(createContactContract, { body });
        showContact(queries, contact);
        go(`/contacts/${contact.id}`, { replace: true });
      } catch (error) {
        if (isIdentityTaken(error)) setOwner(await findOwner(body.identities));
        throw error;
      } finally {
        onBusy(false);
      }
    },
  });
  const reach = (change: Partial<typeof address>): void => {
    const next = { ...address, ...change };
    setAddress(next);
    form.set('identities', identitiesOf(next));
  };
  return (
    <form id={id} noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
      {owner ? <TakenNotice owner={owner} /> : <FormError error={form.error} />}
      <FormText
        form={form}
        name="name"
        label={t('contacts.web.field.name')}
        ref={nameInput}
        maxLength={120}
        autoComplete="off"
      />
      <Field label={t('contacts.web.identities.email')} optional>
        <TextInput
          type="email"
          maxLength={254}
          autoComplete="off"
          value={address.email}
          onChange={(event) => reach({ email: event.target.value })}
        />
      </Field>
      <Field label={t('contacts.web.identities.phone')} optional>
        <TextInput
          type="tel"
          maxLength={254}
          autoComplete="off"
          value={address.phone}
          onChange={(event) => reach({ phone: event.target.value })}
        />
      </Field>
      <FormText
        form={form}
        name="company"
        label={t('contacts.web.field.company')}
        optional
        maxLength={120}
        autoComplete="off"
      />
      <Field label={t('contacts.web.field.stage')} help={t('contacts.web.new.stage_help')}>
        <Select
          value={form.values.stage ?? ''}
          onValueChange={(value) => form.set('stage', (value || null) as Stage | null)}
          options={[
            { value: '', label: t('contacts.web.stage.none') },
            ...stages.map((value) => ({ value, label: t(stageKeys[value]) })),
          ]}
        />
      </Field>
    </form>
  );
}

const identitiesOf = ({ email, phone }: { email: string; phone: string }): GivenIdentity[] =>
  [
    { kind: 'email', value: email.trim() },
    { kind: 'phone', value: phone.trim() },
  ].filter(({ value }) => value !== '');
