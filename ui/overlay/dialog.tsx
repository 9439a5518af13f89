import type { DialogPopupProps } from './dialog-popup.tsx';
import { lazyDialog } from './lazy-dialog.tsx';

const Modal = lazyDialog<DialogPopupProps>(() => import('./dialog-popup.tsx'));

export type DialogProps = Omit<DialogPopupProps, 'kind'>;

/** A modal task. Controlled: `open` and `onOpenChange`. On phones it rises from the bottom. */
export const Dialog = (props: DialogProps) => <Modal kind="dialog" {...props} />;

/** A modal pane at the end of the page, for details that need the height. */
export const Drawer = (props: Omit<DialogProps, 'size'>) => <Modal kind="drawer" {...props} />;

/** A question that must be answered: a press outside does not close it. Most often through `useConfirm`. */
export const AlertDialog = (props: DialogProps) => <Modal kind="alert" size="sm" {...props} />;
