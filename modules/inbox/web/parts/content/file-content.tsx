import { Foreign } from '../translate/foreign.tsx';
import { ContentState } from './content-state.tsx';
import type { FileContentProps } from './file-content-props.ts';
import { ReadContent } from './read-content.tsx';
import { VoiceNote } from './voice-note.tsx';

/** What a visitor says or shows in a file, under the file. */
export default function FileContent({ messageId, file }: FileContentProps) {
  const found = file.content.state === 'found';
  return (
    <div className="flex w-96 max-w-full flex-col gap-1 pt-1">
      {file.content.way === 'heard' && <VoiceNote messageId={messageId} file={file} />}
      {file.content.way === 'read' && found && <ReadContent content={file.content} />}
      {found && (
        <Foreign of={{ text: file.content.text }} text={file.content.text} language={file.content.language} />
      )}
      {!found && <ContentState messageId={messageId} file={file} />}
    </div>
  );
}
