import { useTranslation } from 'react-i18next';
import { currentLocale } from '#kernel/browser';
import { Card, RelativeTime } from '#ui';
import type { Contact, Stage } from '../../../contract/index.ts';
import type { ContactChange } from '../../state/contact-change.ts';
import { languageOptions } from '../../state/languages.ts';
import { stageKeys, stages } from '../../state/stages.ts';
import { ChoiceProperty } from './choice-property.tsx';
import { TagsProperty } from './tags-property.tsx';
import { TextProperty } from './text-property.tsx';

interface DetailsCardProps {
  contact: Contact;
  /** Absent for those who may not change contacts. */
  onChange: ((change: ContactChange) => Promise<unknown>) | undefined;
}

/** Nobody changes what they may not; the controls then only show. */
const refused = () => Promise.resolve();

export function DetailsCard({ contact, onChange = refused }: DetailsCardProps) {
  const { t } = useTranslation();
  const readOnly = onChange === refused;
  return (
    <Card title={t('contacts.web.details')}>
      <div className="flex flex-col gap-1">
        <TextProperty
          label={t('contacts.web.field.name')}
          value={contact.name}
          required
          maxLength={120}
          readOnly={readOnly}
          onSave={(name) => onChange({ name })}
        />
        <ChoiceProperty
          label={t('contacts.web.field.stage')}
          value={contact.stage ?? ''}
          disabled={readOnly}
          options={[
            { value: '', label: t('contacts.web.stage.none') },
            ...stages.map((value) => ({ value, label: t(stageKeys[value]) })),
          ]}
          onSave={(stage: Stage | '') => onChange({ stage: stage || null })}
        />
        <TextProperty
          label={t('contacts.web.field.company')}
          value={contact.company ?? ''}
          placeholder={t('contacts.web.add')}
          maxLength={120}
          readOnly={readOnly}
          onSave={(company) => onChange({ company: company || null })}
        />
        <ChoiceProperty
          label={t('contacts.web.field.language')}
          value={contact.language ?? ''}
          disabled={readOnly}
          options={[
            { value: '', label: t('contacts.web.language.unknown') },
            ...languageOptions(currentLocale(), contact.language),
          ]}
          onSave={(language) => onChange({ language: language || null })}
        />
        <TagsProperty tags={contact.tags} readOnly={readOnly} onSave={(tags) => onChange({ tags })} />
        <p className="pt-2 text-12 text-ink-soft">
          {t('contacts.web.field.created')} <RelativeTime at={contact.createdAt} />
          {contact.lastSeenAt && (
            <>
              {' · '}
              {t('contacts.web.field.last_seen')} <RelativeTime at={contact.lastSeenAt} />
            </>
          )}
        </p>
      </div>
    </Card>
  );
}
