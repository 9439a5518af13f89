import { Fragment, type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx.ts';
import { useIsPhone } from '../hooks/use-media-query.ts';
import { useRemembered } from '../hooks/use-remembered.ts';
import { Separator } from './separator.tsx';

export interface Pane {
  key: string;
  /** Names the pane for screen readers. */
  label: string;
  /** Width in px to begin with; exactly one pane has none and takes what is left. */
  size?: number;
  min?: number;
  max?: number;
  /** Leaves the row, as a detail panel that is closed. */
  hidden?: boolean;
  content: ReactNode;
}

export interface SplitPaneProps {
  /** Under this name the widths are remembered on this device. */
  id: string;
  panes: readonly Pane[];
  /** Which pane a phone shows; the others wait beside it. */
  active: string;
}

type Widths = Record<string, number>;
const isWidths = (value: unknown): value is Widths =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((width) => typeof width === 'number');

/** Panes side by side with borders to drag or move by arrow keys; on a phone one at a time. */
export function SplitPane({ id, panes, active }: SplitPaneProps) {
  const { t } = useTranslation();
  const domId = useId();
  const phone = useIsPhone();
  const row = useRef<HTMLDivElement>(null);
  const [widths, setWidths] = useRemembered<Widths>(`ui.split.${id}`, {}, isWidths);

  if (phone) {
    const pane = panes.find(({ key }) => key === active) ?? panes[0];
    return (
      <section
        key={pane?.key}
        aria-label={pane?.label}
        className="flex h-full min-h-0 animate-arrive flex-col"
      >
        {pane?.content}
      </section>
    );
  }

  const shown = panes.filter((pane) => !pane.hidden);
  const fluidAt = shown.findIndex((pane) => pane.size === undefined);
  return (
    <div ref={row} className="flex h-full min-h-0 w-full">
      {shown.map((pane, at) => {
        const paneId = `${domId}-${pane.key}`;
        const { size, min = 240, max = 560 } = pane;
        const width = size === undefined ? undefined : Math.min(max, Math.max(min, widths[pane.key] ?? size));
        const separator = size !== undefined && width !== undefined && (
          <Separator
            label={t('ui.split.resize', { pane: pane.label })}
            controls={paneId}
            value={width}
            min={min}
            max={max}
            // The pane stands before its border on the reading side of the fluid pane, behind it on the other.
            grows={at < fluidAt ? 'forward' : 'backward'}
            onChange={(next) => setWidths({ ...widths, [pane.key]: next })}
            onReset={() => setWidths({ ...widths, [pane.key]: size })}
          />
        );
        return (
          <Fragment key={pane.key}>
            {at > fluidAt && separator}
            <section
              id={paneId}
              aria-label={pane.label}
              style={width === undefined ? undefined : { width }}
              className={cx(
                'flex min-h-0 flex-col',
                width === undefined ? 'min-w-0 grow basis-0' : 'min-w-0 shrink',
              )}
            >
              {pane.content}
            </section>
            {at < fluidAt && separator}
          </Fragment>
        );
      })}
    </div>
  );
}
