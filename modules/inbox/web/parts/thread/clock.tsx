import { useTranslation } from 'react-i18next';

/** The time of day; the day itself stands above. The whole moment on hover. */
export function Clock({ at }: { at: string }) {
  const { i18n } = useTranslation();
  const date = new Date(at);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(i18n.language, options).format(date);
  return (
    <time dateTime={at} title={format({ dateStyle: 'long', timeStyle: 'medium' })}>
      {format({ timeStyle: 'short' })}
    </time>
  );
}
