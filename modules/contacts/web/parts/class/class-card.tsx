import { useTranslation } from 'react-i18next';
import { Button, Card, Link } from '#ui';
import type { Contact, Stage } from '../../../contract/index.ts';
import { stageKeys } from '../../state/stages.ts';
import { ClassReasons } from './class-reasons.tsx';
import { ClassSource } from './class-source.tsx';

interface ClassCardProps {
  contact: Contact;
  /** Absent for those who may not change contacts. */
  onStage: ((stage: Stage) => void) | undefined;
}

/** Where the contact seems to stand, by what they wrote; a member makes it their stage or not. */
export function ClassCard({ contact, onStage }: ClassCardProps) {
  const { t } = useTranslation();
  const found = contact.class;
  if (!found) return null;
  const { stage, reasons, waits, conversationId } = found;
  return (
    <Card title={t('contacts.class.title')}>
      <div className="flex flex-col gap-3">
        <p className="font-medium">{t(stage ? stageKeys[stage] : 'contacts.class.none')}</p>
        {reasons.length > 0 && <ClassReasons reasons={reasons} />}
        <div>
          <ClassSource found={found} />
          <Link
            href={`/inbox/${conversationId}`}
            className="inline-flex min-h-6 items-center rounded-control text-13 text-accent hover:underline pointer-coarse:min-h-11"
          >
            {t('contacts.class.conversation')}
          </Link>
        </div>
        {onStage && waits && stage && (
          <Button size="sm" className="self-start" onClick={() => onStage(stage)}>
            {t('contacts.class.apply', { stage: t(stageKeys[stage]) })}
          </Button>
        )}
      </div>
    </Card>
  );
}
