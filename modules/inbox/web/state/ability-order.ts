import type { ReplyTone } from '../../contract/index.ts';

/** What a member asks for while answering. */
export type AbilityOrder =
  | { readonly kind: 'reply'; readonly tone: ReplyTone | undefined }
  | { readonly kind: 'retone'; readonly tone: ReplyTone }
  | { readonly kind: 'translate'; readonly to: string };
