import { WifiOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export interface OfflineBannerProps {
  /** The application may know better than the browser, by its socket. */
  offline?: boolean;
  /** How many things wait to be sent. */
  waiting?: number;
}

/** One line above the page; says what was kept and that nothing needs doing. */
export function OfflineBanner({ offline, waiting = 0 }: OfflineBannerProps) {
  const { t } = useTranslation();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const shown = offline ?? !online;
  return (
    <div role="status">
      {shown && (
        <div className="flex items-center justify-center gap-2 border-b border-line bg-sunken px-4 py-1 text-13">
          <WifiOff className="shrink-0 text-brass" aria-hidden />
          {waiting > 0 ? t('ui.offline.waiting', { count: waiting }) : t('ui.offline.reconnecting')}
        </div>
      )}
    </div>
  );
}
