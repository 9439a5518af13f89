export interface Recording {
  readonly stream: MediaStream;
  /** Ends it and hands it over. */
  stop(): void;
  /** Ends it and throws it away. */
  cancel(): void;
}

/**
 * Asks for the microphone and records.
 * @param onRecorded what was recorded, in the browser's own format: when it is stopped, or the microphone is taken away
 * @throws DOMException where there is no microphone (`NotFoundError`), or none may be used
 */
export async function record(onRecorded: (recorded: Blob) => void): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.onstop = () => {
    close(stream);
    onRecorded(new Blob(parts));
  };
  recorder.start();
  return {
    stream,
    stop() {
      if (recorder.state !== 'inactive') recorder.stop();
    },
    cancel() {
      recorder.onstop = null;
      close(stream);
    },
  };
}

function close(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
