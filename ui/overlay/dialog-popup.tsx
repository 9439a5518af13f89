import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonLook } from '../actions/button-look.ts';
import { cx } from '../cx.ts';

export interface DialogPopupProps {
  kind: 'dialog' | 'alert' | 'drawer';
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  hideTitle?: boolean;
  description?: ReactNode;
  size?: 'sm' | 'md' | 'lg';
  /** What stands at the bottom right: at most one primary action and its way out. */
  footer?: ReactNode;
  initialFocus?: RefObject<HTMLElement | null>;
  children?: ReactNode;
}

const WIDTH = { sm: 'md:max-w-[400px]', md: 'md:max-w-[520px]', lg: 'md:max-w-[720px]' };

const CENTRED = cx(
  'fixed inset-x-0 bottom-0 mx-auto max-h-[92dvh] rounded-t-dialog data-starting-style:translate-y-4 data-ending-style:translate-y-4',
  'md:bottom-auto md:top-[12dvh] md:max-h-[76dvh] md:rounded-dialog md:data-starting-style:translate-y-2 md:data-ending-style:translate-y-2',
);
const AT_END = cx(
  'fixed inset-y-0 end-0 max-w-[min(100%,400px)]',
  'data-starting-style:translate-x-8 data-ending-style:translate-x-8 rtl:data-starting-style:-translate-x-8 rtl:data-ending-style:-translate-x-8',
);

/** The three modal surfaces share focus, dismissal and anatomy; only place and role differ. */
export default function DialogPopup(props: DialogPopupProps) {
  const {
    kind,
    open,
    onOpenChange,
    title,
    hideTitle,
    description,
    size = 'md',
    footer,
    initialFocus,
  } = props;
  const { t } = useTranslation();
  const Surface = kind === 'alert' ? AlertDialog : Dialog;
  return (
    <Surface.Root open={open} onOpenChange={onOpenChange}>
      <Surface.Portal>
        <Surface.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity duration-200 data-starting-style:opacity-0 data-ending-style:opacity-0" />
        <Surface.Popup
          initialFocus={initialFocus}
          className={cx(
            'z-50 flex w-full flex-col border border-line bg-surface text-ink shadow-dialog outline-none',
            'transition-[transform,opacity] duration-200 data-starting-style:opacity-0 data-ending-style:opacity-0',
            kind === 'drawer' ? AT_END : cx(CENTRED, WIDTH[size]),
          )}
        >
          <div className={cx('px-6 pt-6', kind === 'drawer' && 'pt-4', kind !== 'alert' && 'pe-14')}>
            <Surface.Title className={cx('text-16 font-semibold', hideTitle && 'sr-only')}>
              {title}
            </Surface.Title>
            {description && (
              <Surface.Description className="mt-1 text-14 text-ink-soft">{description}</Surface.Description>
            )}
          </div>
          {props.children && <div className="min-h-0 grow overflow-y-auto px-6 pt-4">{props.children}</div>}
          {footer ? (
            <div className="flex flex-wrap justify-end gap-2 px-6 pt-6 pb-6">{footer}</div>
          ) : (
            <div className="pb-6" />
          )}
          {/* Last in the order of focus: a dialog opens on what it is about, not on its way out. */}
          {kind !== 'alert' && (
            <button
              type="button"
              aria-label={t('ui.dialog.close')}
              onClick={() => onOpenChange(false)}
              className={cx(
                buttonLook('ghost', 'md'),
                'absolute end-4 size-8 px-0 text-ink-soft hover:text-ink pointer-coarse:min-w-11',
                kind === 'drawer' ? 'top-3 pointer-coarse:top-1.5' : 'top-5 pointer-coarse:top-3.5',
              )}
            >
              <X aria-hidden />
            </button>
          )}
        </Surface.Popup>
      </Surface.Portal>
    </Surface.Root>
  );
}
