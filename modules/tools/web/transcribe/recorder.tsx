import { Mic, Square } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMicrophone } from '#kernel/browser';
import { type StoredFileView, uploadFileContract } from '#kernel/contract';
import { toWav } from '#kernel/sound';
import { useApi, useTellError } from '#modules/accounts/web';
import { Button, toast } from '#ui';
import { timeOf } from './time-of.ts';

/** Thirteen minutes as WAV are the 25 MB that an upload may have. */
const mostSeconds = 13 * 60;

/** Records with the browser's microphone, and uploads what was recorded. */
export function Recorder({ onFile }: { onFile: (file: StoredFileView) => void }) {
  const { t, i18n } = useTranslation();
  const api = useApi();
  const tell = useTellError();
  const [busy, setBusy] = useState(false);
  const { seconds, asking, begin, stop } = useMicrophone(mostSeconds, (recorded) => void upload(recorded));

  async function upload(recorded: Blob): Promise<void> {
    setBusy(true);
    try {
      const when = new Intl.DateTimeFormat(i18n.language, {
        dateStyle: 'medium',
        timeStyle: 'short',
      }).format();
      const file = await toWav(recorded, t('tools.transcribe.recorded_name', { when }));
      onFile(await api.upload(uploadFileContract, { file }));
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
    }
  }

  if (seconds === null) {
    const refused = () => toast({ title: t('tools.transcribe.no_microphone'), tone: 'danger' });
    return (
      <Button icon={<Mic />} busy={busy || asking} onClick={() => void begin().catch(refused)}>
        {t('tools.transcribe.record')}
      </Button>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button variant="danger" icon={<Square />} onClick={stop}>
        {t('tools.transcribe.stop')}
      </Button>
      <span className="text-13 text-ink-soft tabular-nums">
        {t('tools.transcribe.recording', { time: timeOf(seconds) })}
      </span>
    </div>
  );
}
