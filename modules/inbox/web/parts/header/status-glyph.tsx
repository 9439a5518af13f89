import { Circle, CircleAlert, CircleCheck, CircleDashed, CirclePause } from 'lucide-react';
import type { ConversationStatus } from '../../../contract/index.ts';

const glyphs = {
  open: Circle,
  pending: CircleDashed,
  handed_over: CircleAlert,
  snoozed: CirclePause,
  resolved: CircleCheck,
} as const;

/** A status at a glance; its word stands beside it. Only what needs a person has a colour. */
export function StatusGlyph({ status }: { status: ConversationStatus }) {
  const Glyph = glyphs[status];
  return <Glyph className={status === 'handed_over' ? 'text-brass' : 'text-ink-soft'} aria-hidden />;
}
