import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '#ui';
import type { SecurityEvent } from '../../contract/index.ts';
import { deviceName } from '../settings/device-name.ts';

/** A line of a history: what happened, from which device and address, and when. */
export function HappenedRow({
  event: { device, ip, at },
  children,
}: {
  event: Pick<SecurityEvent, 'device' | 'ip' | 'at'>;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <div className="min-w-0">
        <p className="flex items-center gap-2 font-medium wrap-anywhere">{children}</p>
        <p className="text-13 text-ink-soft">
          {deviceName(t, device)}
          {' · '}
          {ip}
        </p>
      </div>
      <span className="text-13 text-ink-soft">
        <RelativeTime at={at} />
      </span>
    </div>
  );
}
