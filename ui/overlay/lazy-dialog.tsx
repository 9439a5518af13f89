import { type ComponentType, useState } from 'react';
import { lazyPart } from './lazy-part.tsx';

/**
 * A dialog whose code comes with the first sign of a hand, not with the page. Nothing is rendered before the first
 * opening; afterwards it stays, so that closing can be animated.
 */
export function lazyDialog<Props extends { open: boolean }>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  const { Part } = lazyPart(load);
  return function LazyDialog(props: Props) {
    const [opened, setOpened] = useState(props.open);
    if (props.open && !opened) setOpened(true);
    return opened ? <Part {...props} /> : null;
  };
}
