import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { RefObject } from 'react';
import { Kbd } from '../actions/kbd.tsx';
import { cx } from '../cx.ts';
import { Link } from '../link.tsx';
import { floatLook } from './float-look.ts';
import type { MenuEntry } from './menu-entry.ts';

export interface MenuPopupProps {
  id: string;
  label: string;
  items: readonly MenuEntry[];
  anchor: RefObject<HTMLElement | null>;
  open: boolean;
  onOpenChange: (open: boolean, details: { reason: string; event: Event; cancel: () => void }) => void;
  align: 'start' | 'center' | 'end';
  side: 'top' | 'bottom' | 'inline-start' | 'inline-end';
}

const ITEM =
  'flex min-h-8 w-full cursor-default select-none items-center gap-2 rounded-control px-2 text-14 outline-none ' +
  'data-highlighted:bg-hover data-disabled:opacity-50 pointer-coarse:min-h-11 [&>svg]:text-ink-soft';

/** An item may have opened a dialog: the focus is that one's, and the menu does not take it back to its trigger. */
function whereFocusReturns(trigger: HTMLElement | null): HTMLElement | null | false {
  const dialog = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].at(-1);
  return dialog && !dialog.contains(trigger) ? false : trigger;
}

export default function MenuPopup({
  id,
  label,
  items,
  anchor,
  open,
  onOpenChange,
  align,
  side,
}: MenuPopupProps) {
  return (
    <Menu.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <Menu.Portal>
        <Menu.Positioner
          anchor={anchor}
          align={align}
          side={side}
          sideOffset={4}
          className="z-50 outline-none"
        >
          <Menu.Popup
            id={id}
            aria-label={label}
            finalFocus={() => whereFocusReturns(anchor.current)}
            className={cx(floatLook, 'min-w-44 p-1')}
          >
            {items.map((item) => (
              <Entry key={item.key} item={item} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Entry({ item }: { item: MenuEntry }) {
  switch (item.kind) {
    case 'separator':
      return <Menu.Separator className="-mx-1 my-1 h-px bg-line" />;
    case 'link':
      return (
        <Menu.LinkItem render={<Link href={item.href} />} closeOnClick className={ITEM}>
          {item.icon}
          <span className="grow">{item.label}</span>
          {item.trailing}
        </Menu.LinkItem>
      );
    case 'check':
      return (
        <Menu.CheckboxItem
          checked={item.checked}
          disabled={item.disabled}
          onCheckedChange={item.onCheckedChange}
          className={ITEM}
        >
          <span className="grow">{item.label}</span>
          <Menu.CheckboxItemIndicator
            keepMounted
            className="flex size-4 text-accent data-unchecked:invisible"
          >
            <Check />
          </Menu.CheckboxItemIndicator>
        </Menu.CheckboxItem>
      );
    case 'radio':
      return (
        <Menu.RadioGroup value={item.value} onValueChange={item.onValueChange}>
          <Menu.GroupLabel className="px-2 pt-2 pb-1 text-12 text-ink-soft">{item.label}</Menu.GroupLabel>
          {item.options.map((option) => (
            <Menu.RadioItem key={option.value} value={option.value} closeOnClick className={ITEM}>
              {option.icon}
              <span className="grow">{option.label}</span>
              <Menu.RadioItemIndicator
                keepMounted
                className="flex size-4 text-accent data-unchecked:invisible"
              >
                <Check />
              </Menu.RadioItemIndicator>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      );
    default:
      return (
        <Menu.Item
          disabled={item.disabled}
          onClick={item.onSelect}
          className={cx(ITEM, item.danger && 'text-danger [&>svg]:text-danger')}
        >
          {item.icon}
          <span className="grow">{item.label}</span>
          {item.shortcut && <Kbd keys={item.shortcut} className="ms-4" />}
        </Menu.Item>
      );
  }
}
