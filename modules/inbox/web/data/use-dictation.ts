import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Microphone, type ToldError, tellError, useMicrophone } from '#kernel/browser';
import { uploadFileContract } from '#kernel/contract';
import { toWav } from '#kernel/sound';
import { useApi, useStartedTask } from '#modules/accounts/web';
import { dictateContract } from '../../contract/index.ts';

/** An answer is shorter; as WAV it is ten of the 25 MB that an upload may have. */
const mostSeconds = 5 * 60;

export interface Dictation {
  readonly microphone: Microphone;
  /** What was said is on its way or being written down. */
  readonly writing: boolean;
  readonly problem: ToldError | null;
  begin(): void;
  /** Throws away what was said. */
  cancel(): void;
  forget(): void;
}

/** Has what a member says written down, as a task about the conversation. @param onWords what was said */
export function useDictation(conversationId: string, onWords: (words: string) => void): Dictation {
  const { t } = useTranslation();
  const api = useApi();
  const asked = useStartedTask(dictateContract);
  const [uploading, setUploading] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<ToldError | null>(null);
  const gone = useRef(false);
  const hand = useRef(onWords);
  hand.current = onWords;

  const microphone = useMicrophone(mostSeconds, (recorded) => void send(recorded));
  const send = async (recorded: Blob): Promise<void> => {
    gone.current = false;
    setUploading(true);
    try {
      const file = await toWav(recorded, t('inbox.dictation.file'));
      const { id: fileId } = await api.upload(uploadFileContract, { file });
      if (gone.current) return;
      setWaiting(true);
      await asked.start({ params: { id: conversationId }, body: { fileId } });
    } catch (error) {
      setProblem(tellError(t, error));
    } finally {
      setUploading(false);
    }
  };

  const task = asked.busy ? undefined : asked.task;
  const error = asked.busy ? null : asked.error;
  useEffect(() => {
    if (!waiting || (!task && !error)) return;
    setWaiting(false);
    if (gone.current) return;
    const words = (task?.result as { text: string } | undefined)?.text.trim() ?? '';
    if (error) setProblem(tellError(t, error));
    else if (task?.error) setProblem({ title: task.error.title, advice: task.error.detail });
    else if (words !== '') hand.current(words);
    else if (task?.status === 'succeeded')
      setProblem({ title: t('inbox.dictation.nothing'), advice: t('inbox.dictation.nothing_why') });
  }, [waiting, task, error, t]);

  const noMicrophone = { title: t('inbox.dictation.none'), advice: t('inbox.dictation.none_why') };
  return {
    microphone,
    writing: uploading || waiting,
    problem,
    begin() {
      setProblem(null);
      microphone.begin().catch(() => setProblem(noMicrophone));
    },
    cancel() {
      gone.current = true;
      microphone.cancel();
      void asked.cancel();
    },
    forget: () => setProblem(null),
  };
}
