const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/** How long a mailed link may be followed. */
export const linkLifetimesMs = {
  verify_email: dayMs,
  reset_password: hourMs,
  change_email: dayMs,
  invitation: 7 * dayMs,
} as const;

/** How long whoever deletes an account or an organisation may change their mind. */
export const graceMs = 14 * dayMs;
