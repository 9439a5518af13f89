import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '#modules/accounts/web';
import { Card, lazyPart } from '#ui';
import {
  addIdentityContract,
  type Contact,
  type GivenIdentity,
  type Identity,
  removeIdentityContract,
} from '../../../contract/index.ts';
import { isIdentityTaken, useIdentityOwner } from '../../data/use-identity-owner.ts';
import { shownIdentities } from '../../state/merge-preview.ts';
import { AddIdentity } from './add-identity.tsx';
import { IdentityRow } from './identity-row.tsx';

const { Part: TakenNotice } = lazyPart(() => import('./taken-notice.tsx'));

interface IdentitiesCardProps {
  contact: Contact;
  /** How the contact stands after a change. */
  onChanged: (contact: Contact) => void;
  /** Somebody else has an address that was given: make the two one. */
  onMerge: (otherId: string) => void;
  readOnly: boolean;
}

export function IdentitiesCard({ contact, onChanged, onMerge, readOnly }: IdentitiesCardProps) {
  const { t } = useTranslation();
  const api = useApi();
  const findOwner = useIdentityOwner();
  const [owner, setOwner] = useState<Contact>();
  const identities = shownIdentities(contact);
  const params = { id: contact.id };

  /** Adding what was merely claimed proves it. */
  const add = async (body: GivenIdentity): Promise<void> => {
    setOwner(undefined);
    try {
      onChanged(await api.call(addIdentityContract, { params, body }));
    } catch (error) {
      if (isIdentityTaken(error)) setOwner(await findOwner([body]));
      throw error;
    }
  };
  const mergeWithOwner = (): void => {
    if (owner) onMerge(owner.id);
    setOwner(undefined);
  };
  const remove = async ({ kind, value }: Identity): Promise<void> => {
    onChanged(await api.call(removeIdentityContract, { params, body: { kind, value } }));
  };
  return (
    <Card title={t('contacts.web.field.identities')}>
      <div className="flex flex-col gap-3">
        {identities.length > 0 ? (
          <ul className="flex flex-col gap-2">
            {identities.map((identity) => (
              <IdentityRow
                key={`${identity.kind}:${identity.value}`}
                identity={identity}
                onVerify={readOnly ? undefined : () => add({ kind: identity.kind, value: identity.value })}
                onRemove={readOnly ? undefined : () => remove(identity)}
              />
            ))}
          </ul>
        ) : (
          <p className="text-13 text-ink-soft">{t('contacts.web.identities.none')}</p>
        )}
        {!readOnly && <AddIdentity onAdd={add} told={owner !== undefined} />}
        {owner && <TakenNotice owner={owner} onMerge={mergeWithOwner} />}
      </div>
    </Card>
  );
}
