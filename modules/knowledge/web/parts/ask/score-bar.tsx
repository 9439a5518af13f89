import { useAnswerWords } from '#modules/ai/web';

/** A number from 0 to 1, and the same as a bar. */
export function ScoreBar({ value }: { value: number }) {
  const { score } = useAnswerWords();
  return (
    <span className="flex shrink-0 items-center gap-2 text-13">
      <span aria-hidden className="h-1.5 w-16 overflow-hidden rounded-full bg-line">
        <span
          className="block h-full rounded-full bg-accent"
          style={{ width: `${Math.min(1, Math.max(0, value)) * 100}%` }}
        />
      </span>
      <span className="w-8 text-end tabular-nums">{score(value)}</span>
    </span>
  );
}
