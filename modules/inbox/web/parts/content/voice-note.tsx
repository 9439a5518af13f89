import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#modules/accounts/web';
import { getFileTextContract } from '../../../contract/index.ts';
import { ContentFacts } from './content-facts.tsx';
import type { FileContentProps } from './file-content-props.ts';
import { FoundText } from './found-text.tsx';
import { SpokenWords } from './spoken-words.tsx';

/** A recording with its player, and what is said in it: the word that is heard is marked, and a click plays from a word. */
export function VoiceNote({ messageId, file }: FileContentProps) {
  const { t } = useTranslation();
  const { content } = file;
  const player = useRef<HTMLAudioElement>(null);
  const [begun, setBegun] = useState(false);
  // Where the words are is only needed by who listens.
  const { data: placed } = useApiQuery(
    getFileTextContract,
    { params: { id: messageId, fileId: file.id } },
    { enabled: begun && content.state === 'found' },
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: what is said stands below it, word by word. */}
      <audio
        ref={player}
        controls
        preload="metadata"
        src={file.url}
        aria-label={t('inbox.content.play', { name: file.name })}
        onPlay={() => setBegun(true)}
        className="h-10 w-full"
      />
      {content.state === 'found' && content.text === '' && (
        <p className="text-12 text-ink-soft">{t('inbox.content.nothing.heard')}</p>
      )}
      {content.state === 'found' && content.text !== '' && (
        <>
          <FoundText content={content}>
            {placed ? <SpokenWords segments={placed.segments} player={player} /> : content.text}
          </FoundText>
          <ContentFacts content={content} />
        </>
      )}
    </>
  );
}
