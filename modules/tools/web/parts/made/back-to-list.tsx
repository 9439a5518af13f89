import { useTranslation } from 'react-i18next';
import { TextLink } from '#ui';
import { type MadeKind, madeKinds } from './made-kinds.ts';

/** From one of a kind to all of it. */
export function BackToList({ kind }: { kind: MadeKind }) {
  const { t } = useTranslation();
  const { href, words } = madeKinds[kind];
  return <TextLink href={href}>{t(words.title)}</TextLink>;
}
