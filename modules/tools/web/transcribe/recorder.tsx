import { Mic, Square } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type StoredFileView, uploadFileContract } from '#kernel/contract';
import { useApi, useTellError } from '#modules/accounts/web';
import { Button, toast } from '#ui';
import { toWav } from './encode-wav.ts';
import { timeOf } from './time-of.ts';

/** Thirteen minutes as WAV are the 25 MB that an upload may have. */
const mostSeconds = 13 * 60;

/** Records with the browser's microphone, and uploads what was recorded. */
export function Recorder({ onFile }: { onFile: (file: StoredFileView) => void }) {
  const { t, i18n } = useTranslation();
  const api = useApi();
  const tell = useTellError();
  const recorder = useRef<MediaRecorder | null>(null);
  const [seconds, setSeconds] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const recording = seconds !== null;
  const left = useRef(false);

  useEffect(() => {
    if (!recording) return undefined;
    const timer = setInterval(() => setSeconds((before) => (before ?? 0) + 1), 1_000);
    return () => clearInterval(timer);
  }, [recording]);
  useEffect(() => {
    if (seconds !== null && seconds >= mostSeconds) recorder.current?.stop();
  }, [seconds]);
  // Whoever leaves the page does not want to be heard any more, nor what was heard to be kept.
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      if (recorder.current) recorder.current.onstop = null;
      stopAll(recorder.current?.stream);
    };
  }, []);

  async function upload(parts: readonly Blob[]): Promise<void> {
    setBusy(true);
    try {
      const when = new Intl.DateTimeFormat(i18n.language, {
        dateStyle: 'medium',
        timeStyle: 'short',
      }).format();
      const file = await toWav(new Blob([...parts]), t('tools.transcribe.recorded_name', { when }));
      onFile(await api.upload(uploadFileContract, { file }));
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
    }
  }

  async function begin(): Promise<void> {
    // The browser asks first, and may be asked again meanwhile.
    setBusy(true);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (left.current) return stopAll(stream);
      const made = new MediaRecorder(stream);
      const parts: Blob[] = [];
      made.ondataavailable = ({ data }) => parts.push(data);
      made.onstop = () => {
        stopAll(stream);
        setSeconds(null);
        void upload(parts);
      };
      recorder.current = made;
      made.start();
      setSeconds(0);
    } catch {
      toast({ title: t('tools.transcribe.no_microphone'), tone: 'danger' });
    } finally {
      setBusy(false);
    }
  }

  if (!recording) {
    return (
      <Button icon={<Mic />} busy={busy} onClick={() => void begin()}>
        {t('tools.transcribe.record')}
      </Button>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button variant="danger" icon={<Square />} onClick={() => recorder.current?.stop()}>
        {t('tools.transcribe.stop')}
      </Button>
      <span className="text-13 text-ink-soft tabular-nums">
        {t('tools.transcribe.recording', { time: timeOf(seconds) })}
      </span>
    </div>
  );
}

function stopAll(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
