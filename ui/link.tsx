import { type ComponentProps, type ComponentType, createContext, useContext } from 'react';

export type LinkProps = ComponentProps<'a'> & { href: string };

const PlainLink = (props: LinkProps) => <a {...props} />;

/** The application's router lends its link here, so that the design system needs no router. */
export const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink);

/** A link inside the application. Unstyled: most places dress it themselves; prose uses `TextLink`. */
export function Link(props: LinkProps) {
  const Routed = useContext(LinkContext);
  return <Routed {...props} />;
}
