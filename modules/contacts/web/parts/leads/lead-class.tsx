import { useTranslation } from 'react-i18next';
import { Button, Popover, RelativeTime } from '#ui';
import type { Contact } from '../../../contract/index.ts';
import { stageKeys } from '../../state/stages.ts';
import { ClassReasons } from '../class/class-reasons.tsx';
import { ClassSource } from '../class/class-source.tsx';

interface LeadClassProps {
  lead: Contact;
  tabIndex: number;
}

/** Where a lead seems to stand, by what they wrote; pressed, it says why. */
export function LeadClass({ lead, tabIndex }: LeadClassProps) {
  const { t } = useTranslation();
  const found = lead.class;
  // A person decided otherwise: the contact's own page says what the words say.
  if (!found?.stage || (found.stage !== lead.stage && !found.waits)) return null;
  const label = t('contacts.class.of', { stage: t(stageKeys[found.stage]) });
  return (
    <Popover
      label={t('contacts.class.why', { name: lead.name })}
      className="max-w-80"
      trigger={
        <Button
          size="sm"
          variant="ghost"
          tabIndex={tabIndex}
          className="relative z-1 -ms-2 self-start font-normal"
        >
          {label}
          <RelativeTime at={found.at} length="short" className="text-12 text-ink-soft" />
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="font-medium">{label}</p>
        <ClassReasons reasons={found.reasons} />
        <ClassSource found={found} />
      </div>
    </Popover>
  );
}
