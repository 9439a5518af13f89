import { cx } from '../cx.ts';

export interface Bar {
  readonly key: string;
  /** What it stands for: "Friday, 20 November". */
  readonly label: string;
  /** At most a few letters below it; none for '' . */
  readonly tick: string;
  /** Null where there is nothing to tell of. */
  readonly value: number | null;
}

export interface BarChartProps {
  /** What is counted; it names the chart and its table. */
  readonly label: string;
  readonly bars: readonly Bar[];
  /** A value in words: "3 min". */
  readonly format: (value: number) => string;
  /** Without ticks, as a line of a card. */
  readonly small?: boolean;
}

/**
 * Bars from left to right in reading order, the last one accented. Seen as a picture, read as a table: a screen reader
 * gets every value, and a pointer gets it from the bar.
 */
export function BarChart({ label, bars, format, small = false }: BarChartProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <figure className="m-0">
      <div
        aria-hidden
        className={cx('flex items-end gap-[3px]', small ? 'h-8' : 'h-40 border-b border-line')}
      >
        {bars.map(({ key, label: name, value }, index) => (
          <div
            key={key}
            title={value === null ? name : `${name}: ${format(value)}`}
            className="group flex h-full min-w-0 grow items-end"
          >
            <div
              style={{ height: `${((value ?? 0) / most) * 100}%` }}
              className={cx(
                'min-h-[2px] w-full rounded-t-[2px] transition-colors group-hover:bg-accent',
                value ? (index === bars.length - 1 ? 'bg-accent' : 'bg-edge') : 'bg-line',
              )}
            />
          </div>
        ))}
      </div>
      {!small && (
        <div aria-hidden className="mt-1 flex gap-[3px] text-12 text-ink-soft">
          {bars.map(({ key, tick }) => (
            <span key={key} className="min-w-0 grow basis-0 truncate text-center">
              {tick}
            </span>
          ))}
        </div>
      )}
      {/* A table takes the width of its cells whatever it is told: what hides it stands around it. */}
      <div className="sr-only">
        <table>
          <caption>{label}</caption>
          <tbody>
            {bars.map(({ key, label: name, value }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{value === null ? '–' : format(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
