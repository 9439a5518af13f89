/** PostgreSQL's code of a row that a unique index refuses. */
const uniqueViolation = '23505';

/**
 * Runs a statement that gives a contact a proven identity. Two requests may both find it free; the unique index decides.
 * @returns false when another contact has it; the transaction is void then, and its use-case must fail
 */
export async function unlessTaken(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    const { code, constraint } = error as { code?: unknown; constraint?: unknown };
    const taken = code === uniqueViolation && constraint === 'contact_identities_one_owner';
    if (taken) return false;
    throw error;
  }
}
