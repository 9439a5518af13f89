/**
 * Asks again until the answer is there; for what happens after a commit.
 * @throws what the last attempt threw, after `withinMs`
 */
export async function eventually<T>(ask: () => Promise<T>, withinMs = 20_000): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
