import { useEffect, useRef, useState } from 'react';
import { SearchInput, useDebounced } from '#ui';

interface SearchWordsProps {
  label: string;
  /** The search as the URL has it. */
  value: string;
  onValueChange: (search: string) => void;
}

/** Milliseconds after the last letter. */
const patienceMs = 250;

/** The words to search: shown as typed, asked for when they stand still. */
export function SearchWords({ label, value, onValueChange }: SearchWordsProps) {
  const [words, setWords] = useState(value);
  const settled = useDebounced(words, patienceMs);
  // What was typed goes out once; only a search that changed elsewhere (a link, the way back) comes in.
  const sent = useRef(value);
  useEffect(() => {
    if (settled === sent.current) return;
    sent.current = settled;
    onValueChange(settled);
  }, [settled, onValueChange]);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setWords(value);
  }, [value]);
  return <SearchInput label={label} value={words} onValueChange={setWords} />;
}
