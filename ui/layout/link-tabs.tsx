import { cx } from '../cx.ts';
import { Link } from '../link.tsx';

export interface LinkTab<Key extends string = string> {
  key: Key;
  href: string;
  label: string;
}

export interface LinkTabsProps<Key extends string> {
  label: string;
  links: readonly LinkTab<Key>[];
  /** The key of the link that leads here; none of them where a view of another kind is open. */
  current: Key | undefined;
  /** `segments` is one control; the larger `pages` stand free and wrap. */
  look?: 'segments' | 'pages';
  className?: string;
}

const lists = {
  segments: 'rounded-control border border-line bg-surface p-0.5',
  pages: 'flex-wrap gap-1',
};
const items = {
  segments: 'h-7 rounded-[4px] px-3 text-13',
  pages: 'h-8 rounded-control px-2 text-13 md:px-3 md:text-14',
};

/** Views of one thing that have an address each; views without one are `Tabs`. */
export function LinkTabs<Key extends string>(props: LinkTabsProps<Key>) {
  const { label, links, current, look = 'segments', className } = props;
  return (
    <nav aria-label={label} className={className}>
      <ul className={cx('flex', lists[look])}>
        {links.map(({ key, href, label: name }) => (
          <li key={key}>
            <Link
              href={href}
              aria-current={key === current ? 'page' : undefined}
              className={cx(
                'flex items-center whitespace-nowrap hover:bg-hover pointer-coarse:h-11',
                items[look],
                key === current ? 'bg-accent-wash font-medium text-ink' : 'text-ink-soft hover:text-ink',
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
