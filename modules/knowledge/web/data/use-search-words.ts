import { useEffect, useRef, useState } from 'react';
import { useDebounced } from '#ui';

/** Words to search: shown as typed, and part of the URL once they stand still. */
export function useSearchWords(
  inUrl: string,
  send: (words: string) => void,
): [string, (words: string) => void] {
  const [words, setWords] = useState(inUrl);
  const settled = useDebounced(words, 250);
  // What was typed goes out once; only words that changed elsewhere (a link, the way back) come in.
  const sent = useRef(inUrl);
  useEffect(() => {
    if (settled === sent.current) return;
    sent.current = settled;
    send(settled);
  }, [settled, send]);
  useEffect(() => {
    if (inUrl === sent.current) return;
    sent.current = inUrl;
    setWords(inUrl);
  }, [inUrl]);
  return [words, setWords];
}
