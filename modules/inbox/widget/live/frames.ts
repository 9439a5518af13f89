import type { ConversationStatus, VisitorMessage } from '../../contract/index.ts';

/** What the visitor's socket tells; the server's own frames, so their shape is taken at its word. */
export type ServerFrame =
  | { readonly type: 'ready'; readonly last: number }
  | { readonly type: 'reset' }
  | {
      readonly type: 'typing';
      readonly author: string;
      readonly name: string | null;
      readonly typing: boolean;
    }
  | {
      readonly type: 'inbox.visitor_message_created';
      readonly n: number;
      readonly data: { readonly message: VisitorMessage };
    }
  | {
      readonly type: 'inbox.visitor_conversation_updated';
      readonly n: number;
      readonly data: { readonly status: ConversationStatus };
    };

/** Null for what is not a frame. Frames of a type that this version does not know pass; nobody acts on them. */
export function readFrame(text: string): ServerFrame | null {
  try {
    const frame: unknown = JSON.parse(text);
    return typeof frame === 'object' && frame !== null ? (frame as ServerFrame) : null;
  } catch {
    return null;
  }
}
