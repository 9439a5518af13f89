import { cloneElement, type HTMLAttributes, type ReactElement, type Ref, type SyntheticEvent } from 'react';

export type TriggerProps = HTMLAttributes<HTMLElement> & { ref?: Ref<HTMLElement> };
export type TriggerElement = ReactElement<TriggerProps>;

type Handler = (event: SyntheticEvent) => void;

function assign(ref: Ref<HTMLElement> | undefined, node: HTMLElement | null): void {
  if (typeof ref === 'function') ref(node);
  else if (ref) ref.current = node;
}

/** The element with further props: its own handlers run first, refs are both set, its own attributes win. */
export function withTrigger(element: TriggerElement, extra: TriggerProps): TriggerElement {
  const own = element.props;
  const merged: Record<string, unknown> = { ...extra, ...own };
  for (const [name, handler] of Object.entries(extra)) {
    if (!/^on[A-Z]/.test(name) || typeof handler !== 'function') continue;
    const first = own[name as keyof TriggerProps] as Handler | undefined;
    merged[name] = (event: SyntheticEvent) => {
      first?.(event);
      if (!event.defaultPrevented) (handler as Handler)(event);
    };
  }
  merged.ref = (node: HTMLElement | null) => {
    assign(own.ref, node);
    assign(extra.ref, node);
  };
  return cloneElement(element, merged);
}
