/**
 * Does something soon, once for however often it is asked for until then: a thousand events that come together are
 * answered once, and events that never end every `afterMs`.
 */
export function soon(act: () => void, afterMs: number): { ask(): void; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask() {
      timer ??= setTimeout(() => {
        timer = undefined;
        act();
      }, afterMs);
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
