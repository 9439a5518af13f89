import { useState } from 'react';
import type { DialogPopupProps } from './dialog-popup.tsx';
import { lazyPart } from './lazy-part.tsx';

const { Part } = lazyPart<DialogPopupProps>(() => import('./dialog-popup.tsx'));

export type DialogProps = Omit<DialogPopupProps, 'kind'>;

/** Nothing is rendered before the first opening; afterwards it stays, so that closing can be animated. */
function Modal(props: DialogPopupProps) {
  const [opened, setOpened] = useState(props.open);
  if (props.open && !opened) setOpened(true);
  return opened ? <Part {...props} /> : null;
}

/** A modal task. Controlled: `open` and `onOpenChange`. On phones it rises from the bottom. */
export const Dialog = (props: DialogProps) => <Modal kind="dialog" {...props} />;

/** A modal pane at the end of the page, for details that need the height. */
export const Drawer = (props: Omit<DialogProps, 'size'>) => <Modal kind="drawer" {...props} />;

/** A question that must be answered: a press outside does not close it. Most often through `useConfirm`. */
export const AlertDialog = (props: DialogProps) => <Modal kind="alert" size="sm" {...props} />;
