import type { Store } from '../chat/store.ts';
import type { Api } from '../delivery/api.ts';
import type { SendAddress } from '../view/follow-up.ts';

export interface FollowUps {
  /** Asks once whenever a person begins to be waited for; harmless at any change. */
  follow(): void;
  /** Somebody looks again: the link may have been clicked, or a member may be there. */
  renew(): void;
  readonly ask: SendAddress;
}

interface FollowUpsOptions {
  readonly store: Store;
  readonly api: Pick<Api, 'followUp'>;
  readonly watched: () => boolean;
}

/** Knows whether somebody can answer now, while the visitor waits for it. */
export function createFollowUps({ store, api, watched }: FollowUpsOptions): FollowUps {
  let askedFor = '';

  async function load(): Promise<void> {
    const { conversation, status } = store.get();
    askedFor = '';
    if (!conversation || status !== 'handed_over' || !watched()) return;
    askedFor = conversation.id;
    const outcome = await api.followUp(conversation);
    if (store.get().conversation?.id === conversation.id && outcome.kind === 'done')
      store.dispatch({ type: 'followUpLoaded', followUp: outcome.value });
  }

  return {
    follow() {
      const { conversation, status } = store.get();
      const waits = status === 'handed_over' ? (conversation?.id ?? '') : '';
      if (waits !== askedFor) void load();
    },
    renew: () => void load(),
    async ask(email) {
      const { conversation } = store.get();
      const outcome = conversation && (await api.followUp(conversation, email));
      if (outcome?.kind === 'done') store.dispatch({ type: 'followUpLoaded', followUp: outcome.value });
      if (outcome?.kind === 'done') return null;
      return outcome?.kind === 'refused' ? 'addressRefused' : 'addressLater';
    },
  };
}
