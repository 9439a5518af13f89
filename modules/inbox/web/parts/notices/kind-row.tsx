import { useTranslation } from 'react-i18next';
import { Checkbox, Select } from '#ui';
import { type NotificationChoices, notificationMails } from '../../../contract/index.ts';

type Choice = NotificationChoices['kinds'][number];

/** One kind of notification: on the bell or not, by mail or not. */
export function KindRow({ choice, onChange }: { choice: Choice; onChange: (changed: Choice) => void }) {
  const { t } = useTranslation();
  const { kind, page, mail } = choice;
  const name = t(`inbox.notices.kind.${kind}.name`);
  return (
    <li>
      <fieldset className="flex flex-col gap-x-4 gap-y-2 px-4 py-3 md:flex-row md:items-center">
        <legend className="sr-only">{name}</legend>
        <span aria-hidden className="min-w-0 grow text-14">
          {name}
        </span>
        <div className="flex shrink-0 items-center gap-4">
          <Checkbox
            checked={page}
            onCheckedChange={(checked) => onChange({ ...choice, page: checked })}
            label={t('inbox.notices.page')}
          />
          <Select
            className="w-44"
            aria-label={t('inbox.notices.mail')}
            value={mail}
            onValueChange={(value) => onChange({ ...choice, mail: value })}
            options={notificationMails.map((value) => ({
              value,
              label: t(`inbox.notices.mail.${value}`),
            }))}
          />
        </div>
      </fieldset>
    </li>
  );
}
